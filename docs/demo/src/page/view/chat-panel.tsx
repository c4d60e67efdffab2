import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Chat, Turn } from "../chat.ts";
import { questions } from "../chat.ts";
import { Icon } from "./icon.tsx";

/** Questions and answers, as they come in. */
export function ChatPanel({ chat }: { readonly chat: Chat }): JSX.Element {
  const turns = chat.turns.value;
  const scroller = useRef<HTMLDivElement>(null);
  const length = turns.reduce((sum, { text }) => sum + text.length, turns.length);
  // biome's rule wants to know what the effect depends on: the text that is there.
  useEffect(() => {
    if (length > 0) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [length]);
  return (
    <section class="panel chat" aria-labelledby="chat-title">
      <div class="panel-head">
        <h2 id="chat-title">Assistant</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={chat.goesOn.value}
            onChange={({ currentTarget }) => chat.goOn(currentTarget.checked)}
          />
          keep asking
        </label>
      </div>
      <div class="turns" ref={scroller}>
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} chat={chat} />
        ))}
      </div>
      <AskForm chat={chat} />
    </section>
  );
}

function TurnView({ turn, chat }: { readonly turn: Turn; readonly chat: Chat }): JSX.Element {
  const { question, text, state, verdict } = turn;
  return (
    <article class={`turn is-${state}`}>
      <p class="question">{question}</p>
      <p class="answer">
        {text}
        {(state === "waiting" || state === "speaking") && <span class="caret" aria-hidden="true" />}
      </p>
      {state === "cut" && (
        <p class="verdict">
          <span>
            <strong>Cut off.</strong> {verdict}
          </span>
          <button type="button" class="small" onClick={() => chat.ask(question)}>
            Ask again
          </button>
        </p>
      )}
    </article>
  );
}

function AskForm({ chat }: { readonly chat: Chat }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? "";
    if (text === "" || input.current === null) return;
    input.current.value = "";
    chat.ask(text);
  };
  return (
    <form class="ask" onSubmit={submit}>
      <input
        ref={input}
        type="text"
        maxLength={400}
        list="questions"
        placeholder="Ask about wires, proxies, deploys or bytes"
        aria-label="Question"
      />
      <datalist id="questions">
        {questions.map((question) => (
          <option key={question} value={question} />
        ))}
      </datalist>
      <button type="submit" aria-label="Ask">
        <Icon name="send" />
      </button>
    </form>
  );
}
