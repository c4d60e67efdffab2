import type { FeedWatchAnswer } from "@example/feed/client";

/** An event in a few words. */
export function headline({ message, value }: FeedWatchAnswer): string {
  const { repository, sender } = value;
  const where = `in ${repository.full_name}`;
  switch (message) {
    case "PushEvent":
      return `${sender.login} pushed ${value.commits.length} commits to ${value.ref} ${where}`;
    case "IssuesEvent":
      return `${sender.login} ${value.action} issue ${value.issue.number} ${where}`;
    case "PullRequestEvent":
      return `${sender.login} ${value.action} pull request ${value.number} ${where}`;
    case "WorkflowRunEvent":
      return `${sender.login}'s run ${value.workflow_run.run_number} ${value.action} ${where}`;
  }
}
