#!/bin/bash
# Becomes the program of one part: $1 = its pid file, $2 = its log file, then the program and its arguments.
# The pid is written by the shell that becomes the program, so that no moment exists in which it runs unrecorded. What it says goes to whoever
# started it and to the log file; the copy is taken by a process that no signal to the part ends, so that last words are kept.
# Bash, because Debian's sh drops variables with a dash in their name, such as ConnectionStrings__identity-db.
echo $$ >"$1"
exec > >(trap '' HUP INT TERM PIPE; exec tee -a -- "$2") 2>&1 </dev/null
shift 2
exec "$@"
