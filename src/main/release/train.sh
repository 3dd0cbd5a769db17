#!/bin/sh
# train.sh <release folder> <java>: starts the portal once on an empty database in memory, asks for a few pages where
# curl is at hand, stops it, and so leaves the AOT cache app.aot in the folder. Java writes the cache when it ends.
set -eu
release=$1
java=$2
log=$release/training.log
port=${TRAINING_PORT:-18765}
cd "$release"
MILESTONE_DB_URL='jdbc:h2:mem:training;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE' \
  "$java" --enable-native-access=ALL-UNNAMED -XX:AOTCacheOutput="$release/app.aot" \
  -Dspring.data.jpa.repositories.bootstrap-mode=lazy -Dserver.port="$port" -jar "$release/milestone.jar" >"$log" 2>&1 &
pid=$!
seconds=0
until grep -q "Started MilestoneApplication" "$log"; do
  kill -0 "$pid" 2>/dev/null || exit 1
  [ "$seconds" -lt 180 ] || { kill "$pid"; exit 1; }
  sleep 1
  seconds=$((seconds + 1))
done
if command -v curl >/dev/null 2>&1; then
  for page in / /learn /roles /certifications /login /sign-up "/search?q=risk"; do
    curl -fsS -o /dev/null "http://127.0.0.1:$port$page" || exit 1
  done
fi
kill "$pid"
wait "$pid" || true
[ -s "$release/app.aot" ]
