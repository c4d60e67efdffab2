# Runs systemd as it runs for a user, for the units in a folder, and out of sight of the machine's
# own. Has systemctl do what each line of the input says, and answers with a line: "done" or
# "failed". With the input's end all of it ends.
#
#   unshare --mount --pid --fork --kill-child --mount-proc sh run-systemd.sh UNITS LIVE GROUP
#
# UNITS is the folder of units, LIVE what is to be /srv/live, GROUP the name of a control group that
# there is not yet.
set -e
if [ $$ != 1 ]; then
  echo "This is only for processes that are alone: start it by unshare." >&2
  exit 2
fi
units=$1 live=$2 groups=/sys/fs/cgroup/systemd
group=$groups/$3

mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system /run/user
mount -t tmpfs tmpfs /srv
mkdir /srv/live
mount --bind "$live" /srv/live
# No controllers: systemd only needs to know which process is whose.
mount -t tmpfs tmpfs /sys/fs/cgroup
mkdir $groups
mount -t cgroup -o none,name=systemd cgroup $groups
mkdir "$group"

export XDG_RUNTIME_DIR=/run/user SYSTEMD_UNIT_PATH="$units"
serve='
  echo $$ >"$1/cgroup.procs"
  exec unshare --cgroup --mount sh -ec "$2" sh "$3"'
run='
  umount "$1"
  mount -t cgroup -o none,name=systemd cgroup "$1"
  /usr/lib/systemd/systemd --user --log-target=console --log-level=notice --show-status=no \
    --default-standard-output=inherit --default-standard-error=inherit </dev/null >&2 &
  until systemctl --user is-active --quiet default.target 2>/dev/null; do sleep 0.05; done
  echo done
  while read -r line; do
    if systemctl --user $line >&2; then echo done; else echo failed; fi
  done'
sh -ec "$serve" sh "$group" "$run" $groups || true

find "$group" -name cgroup.procs -exec cat {} + | xargs -r kill -KILL || true
for _ in 1 2 3 4 5 6 7 8 9 10; do
  find "$group" -depth -type d -exec rmdir {} + 2>/dev/null && break
  sleep 0.1
done
