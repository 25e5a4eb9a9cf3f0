#!/bin/sh
# Posts a comment on a pull request (GitHub) or merge request (GitLab), or replaces the one that it posted before.
#
#     comment.sh github FILE      GITHUB_REPOSITORY, PULL_REQUEST (its number) and GITHUB_TOKEN are set;
#                                 GITHUB_API_URL where it is not https://api.github.com
#     comment.sh gitlab FILE      CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID and GITLAB_TOKEN are set
#
# FILE is what `specwright diff --format markdown` printed. The comment of an earlier run is known by its first line. It needs
# a shell, curl and the usual tools of POSIX; github.yml and gitlab.yml beside it call it.
# Exit codes: 0 posted or replaced, 2 wrong arguments, anything else is curl's.
set -eu

MARKER='specwright-diff'
# Nobody has that many pages of comments; a forge that never ends its pages does not keep us.
PAGES=50

fail() {
    echo "comment.sh: $1" >&2
    exit 2
}

[ $# -eq 2 ] || fail "usage: comment.sh github|gitlab FILE"
forge=$1
file=$2
[ -r "$file" ] || fail "cannot read $file"
case $(head -n 1 "$file") in
    "<!-- $MARKER -->"*) ;;
    *) fail "$file does not begin with <!-- $MARKER -->" ;;
esac

case $forge in
    github)
        header="Authorization: Bearer ${GITHUB_TOKEN:?}"
        repository="${GITHUB_API_URL:-https://api.github.com}/repos/${GITHUB_REPOSITORY:?}"
        list="$repository/issues/${PULL_REQUEST:?}/comments"
        one="$repository/issues/comments"
        replace=PATCH
        # The address of a comment stands before its text.
        id='/issues/comments/[0-9]+"'
        ;;
    gitlab)
        header="PRIVATE-TOKEN: ${GITLAB_TOKEN:?}"
        list="${CI_API_V4_URL:?}/projects/${CI_PROJECT_ID:?}/merge_requests/${CI_MERGE_REQUEST_IID:?}/notes"
        one=$list
        replace=PUT
        # A note begins with its id.
        id='[{] *"id": *[0-9]+'
        ;;
    *) fail "unknown forge $forge; there are github and gitlab" ;;
esac

# The token goes to curl by its standard input: arguments of a process can be read by others.
call() {
    printf '%s\n' "$header" | curl --fail --silent --show-error --max-time 60 --header @- "$@"
}

# The id of the comment with the marker in a page of comments. Quotes within a text are escaped, so that no text looks like a key.
find_id() {
    tr -d '\n\r' | awk -v id="$id" -v marker="$MARKER" '
        {
            open = "\"body\": *\"(<|\\\\u003[cC])!-- " marker " --(>|\\\\u003[eE])"
            if (!match($0, open)) exit
            before = substr($0, 1, RSTART - 1)
            found = ""
            while (match(before, id)) {
                found = substr(before, RSTART, RLENGTH)
                before = substr(before, RSTART + RLENGTH)
            }
            gsub(/[^0-9]/, "", found)
            print found
        }'
}

# The file as the text of a JSON object.
as_json() {
    printf '{"body":"'
    tr '\t\r' '  ' <"$file" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' | awk '{ printf "%s\\n", $0 }'
    printf '"}'
}

send() {
    if [ "$forge" = github ]; then
        body=$(mktemp)
        trap 'rm -f "$body"' EXIT
        as_json >"$body"
        call --request "$1" --header 'Content-Type: application/json' --data-binary "@$body" --output /dev/null "$2"
    else
        call --request "$1" --data-urlencode "body@$file" --output /dev/null "$2"
    fi
}

page=1
while [ "$page" -le "$PAGES" ]; do
    comments=$(call "$list?per_page=100&page=$page")
    known=$(printf '%s' "$comments" | find_id)
    if [ -n "$known" ]; then
        send "$replace" "$one/$known"
        echo "replaced the comment $known"
        exit 0
    fi
    case $comments in
        *'"body"'*) page=$((page + 1)) ;;
        *) break ;;
    esac
done
send POST "$list"
echo "posted a comment"
