#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The calls of the API's documentation as it prints them, made by curl. Status, headers and body of each go to a file.
# Usage: documented.sh BASE_URL STATEMENT FOLDER
set -eu
base=$1
statement=$2
cd "$3"

# call NAME CURL_ARGUMENT…: NAME.status, NAME.headers, NAME.json
call() {
    name=$1
    shift
    curl --silent --show-error --noproxy '*' --max-time 60 --dump-header "$name.headers" --output "$name.json" --write-out '%{http_code}' "$@" >"$name.status"
}
# member NAME KEY: the text of a member, wherever it stands
member() { sed -n 's/.*"'"$2"'": *"\([^"]*\)".*/\1/p' "$1.json"; }

call token -X POST \
    "$base/oauth/token" \
    -H 'Content-Type: application/json' \
    -d '{
"grant_type": "client_credentials",
"client_id": "sandbox-id",
"client_secret": "sandbox-secret",
"audience": "https://nordigen/api"
}'
bearer="Authorization: Bearer $(member token access_token)"

call upload -X POST -H "$bearer" -F "input=@$statement" "$base/v2/report"
id=$(member upload request-id)
call uploaded -X GET "$base/v2/report/$id" -H "$bearer"
call process -X PUT \
    "$base/v2/report/process/$id" \
    -H "$bearer" \
    -H 'Content-Type: application/json' \
    -d '{
"operations": ["categorisation"],
"country": "uk"
}'
call processing -X GET "$base/v2/report/$id" -H "$bearer"
curl --silent --noproxy '*' -d '{"advanceMs":60000}' "$base/sandbox/clock" >/dev/null
looks=0
while call completed -X GET "$base/v2/report/$id" -H "$bearer" && ! grep -q '"status":"completed"' completed.json; do
    looks=$((looks + 1))
    [ $looks -lt 600 ] || exit 3
    sleep 0.1
done
call again -X PUT "$base/v2/report/process/$id" -H "$bearer" -H 'Content-Type: application/json' -d '{"operations": ["categorisation"], "country": "uk"}'
call models -X GET "$base/v2/available-models" -H "$bearer"
call tree -X GET "$base/v2/category-tree/UK" -H "$bearer"
call webhook -X POST \
    "$base/v2/webhook-settings" \
    -H "$bearer" \
    -H 'Content-Type: application/json' \
    -d '{
"callback_url": "https://your-domain"}'

# Two files, as "multiple files can be passed at once"; and the ways in which curl sends what is large or has no known length.
call two -X POST -H "$bearer" -F "input=@$statement" -F "input=@$statement" "$base/v2/report"
call chunked -X POST -H "$bearer" -H 'Transfer-Encoding: chunked' -F "input=@$statement" "$base/v2/report"
call expected -X POST -H "$bearer" -H 'Expect: 100-continue' -F "input=@$statement" "$base/v2/report"

# What goes wrong is an array of errors.
call unknown -X GET "$base/v2/report/162d7bb2-855c-477d-ad39-fd43fec5c44a" -H "$bearer"
call unauthorised -X GET "$base/v2/available-models"
call missing -X PUT "$base/v2/report/process/$(member two request-id)" -H "$bearer" -H 'Content-Type: application/json' -d '{"operations": ["categorisation"]}'
head -c 10500000 /dev/zero >eleven-megabytes
call large -X POST -H "$bearer" -F "input=@eleven-megabytes" "$base/v2/report"
rm eleven-megabytes
