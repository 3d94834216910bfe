"""Everybody the token may see, page by page, as CSV: the standard library is all it needs."""
import csv
import json
import os
import sys
import time
import urllib.error
import urllib.request

QUERY = """
query People($after: String) {
  employees(first: 100, after: $after) {
    nodes { id name nip }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"Content-Type": "application/json", "Authorization": "Bearer " + os.environ["SELARAS_TOKEN"]}
    request = urllib.request.Request(os.environ["SELARAS_URL"] + "/graphql", body, headers)
    for _ in range(5):
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                content = json.load(answer)
        except urllib.error.HTTPError as refused:
            # Too much at once, or the server is away for a moment: it says when to come back.
            if refused.code not in (429, 503):
                sys.exit(json.load(refused)["errors"][0]["message"])
            time.sleep(float(refused.headers.get("Retry-After", "1")))
            continue
        if content.get("errors"):
            sys.exit(content["errors"][0]["message"])
        return content["data"]
    sys.exit("The server is busy; try again later.")


out = csv.writer(sys.stdout)
after = None
while True:
    page = ask(QUERY, after=after)["employees"]
    out.writerows([one["id"], one["name"], one["nip"]] for one in page["nodes"])
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]
