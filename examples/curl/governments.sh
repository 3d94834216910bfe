#!/bin/sh
# The governments of the token. The token goes in by a file descriptor: on the command line others of this machine would see it.
set -eu
printf 'header = "Authorization: Bearer %s"\n' "$SELARAS_TOKEN" |
  curl --config - --silent --show-error --fail-with-body --header 'Content-Type: application/json' \
    --data '{"query": "{ instansiList { nodes { id code name } } }"}' "$SELARAS_URL/graphql"
