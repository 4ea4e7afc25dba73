#!/bin/sh
# Waits until the host is gone, however it went (its end of the pipe on stdin closes), and stops what it left running.
# $1 = folder with a pid file per process, $2 = id of the run, which every process of it carries in its environment.
exec >/dev/null 2>&1
cat

signal_all() {
    running=0
    for file in "$1"/*.pid; do
        pid=$(cat "$file") || continue
        if tr '\0' '\n' <"/proc/$pid/environ" | grep -Fxq "SAFEGUARDING_RUN=$2"; then
            running=1
            kill "-$3" "$pid"
            [ "$3" = TERM ] || kill "-$3" "-$pid" # and what it started itself
        fi
    done
}

# Once more after nothing was found: a process may have been on its way when the host died.
quiet=0
for second in 1 2 3 4 5 6 7 8 9 10; do
    signal_all "$1" "$2" TERM
    if [ "$running" = 1 ]; then quiet=0; else quiet=$((quiet + 1)); fi
    [ "$quiet" = 2 ] && exit 0
    sleep 1
done
signal_all "$1" "$2" KILL
