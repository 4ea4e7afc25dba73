#!/bin/sh
# Waits until the host is gone, however it went (its end of the pipe on stdin closes), and stops what it left running:
# every process that carries $1, the run's mark, in its environment. $2 is the run's folder for temporary files.
exec >/dev/null 2>&1
cat

marked() { grep -lszxF "$1" /proc/[0-9]*/environ | cut -d/ -f3; }

# Once more after nothing was found: a process may have been on its way when the host died.
quiet=0
for second in 1 2 3 4 5 6 7 8 9 10; do
    pids=$(marked "$1")
    if [ -n "$pids" ]; then quiet=0; kill -TERM $pids; else quiet=$((quiet + 1)); fi
    [ "$quiet" = 2 ] && break
    sleep 1
done
kill -KILL $(marked "$1")
rm -rf "$2"
