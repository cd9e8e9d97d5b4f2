# SPDX-License-Identifier: GPL-3.0-or-later
"""An integration as a customer of the API would write it, with Requests: token, several files, operations, polling, errors, and
a server of its own that is called back, with OAuth 2 as the documentation draws it. Says what was not as documented.

Usage: documented.py BASE_URL STATEMENT
"""
import http.server
import json
import sys
import threading
import time

import requests

BASE, STATEMENT = sys.argv[1], sys.argv[2]
CLIENT = {"grant_type": "client_credentials", "client_id": "sandbox-id", "client_secret": "sandbox-secret", "audience": "https://nordigen/api"}
session = requests.Session()
session.trust_env = False


def see(what, is_so):
    if not is_so:
        sys.exit(f"not as documented: {what}")


class CustomersServer(http.server.BaseHTTPRequestHandler):
    """Gives tokens and is called back; refuses the first call with 401 and the second with 503."""

    protocol_version = "HTTP/1.1"
    seen = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        CustomersServer.seen.append((self.path, self.headers.get("Authorization"), body))
        calls = [path for path, _, _ in CustomersServer.seen].count("/called")
        tokens = [path for path, _, _ in CustomersServer.seen].count("/token")
        status = 200 if self.path == "/token" else {1: 401, 2: 503}.get(calls, 200)
        answer = json.dumps({"access_token": f"token-{tokens}", "expires_in": 86400, "token_type": "Bearer"}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), CustomersServer)
threading.Thread(target=server.serve_forever, daemon=True).start()
own = f"http://127.0.0.1:{server.server_port}"

# A token, by a form and by JSON.
see("a token by a form", session.post(f"{BASE}/oauth/token", data=CLIENT).json()["token_type"] == "Bearer")
given = session.post(f"{BASE}/oauth/token", json=CLIENT)
see("the token's status", given.status_code == 200)
see("the token's lifetime", given.json()["expires_in"] == 86400)
session.headers["Authorization"] = "Bearer " + given.json()["access_token"]

# The webhook.
answer = session.post(f"{BASE}/v2/webhook-settings", json={"callback_url": f"{own}/called", "auth_method": "OAuth2", "oauth_token_url": f"{own}/token",
                                                           "oauth_client_id": "me", "oauth_client_secret": "mine"})
see("webhook settings", answer.status_code == 202 and answer.json()["data"]["attributes"] == {"success": True})

# Two files at once, both forms of JSON would do; a name that needs quoting.
with open(STATEMENT, "rb") as file:
    content = file.read()
files = [("input", ("statement.json", content, "application/json")), ("input", ('ängel "2".json', content, "application/json"))]
answer = session.post(f"{BASE}/v2/report", files=files)
see("an upload", answer.status_code == 200 and answer.headers["Content-Type"].startswith("application/json"))
record = answer.json()["data"]
see("an upload's type", record["type"] == "report pre-processing record" and record["attributes"]["status"] == "completed")
order = record["relationships"]["operations"]["links"]["related"]
see("a link that can be followed", order == f"{BASE}/v2/report/process/{record['attributes']['request-id']}")

# Operations, by the links that the answers give.
answer = session.put(order, json={"operations": record["attributes"]["available-operations"][:4], "country": "uk", "params": {"period": 6, "currency": "GBP"},
                                  "use_webhook": True})
see("an order", answer.status_code == 202 and answer.json()["data"]["attributes"]["status"] == "queued")
result = answer.json()["data"]["relationships"]["result"]["links"]["related"]
see("an order that comes twice", session.put(order, json={"operations": ["categorisation"], "country": "uk"}).json()[0]["error-code"] == "ANALYSIS_ALREADY_REQUESTED")

# Polling.
see("what is not finished", session.get(result).json()["data"]["attributes"]["status"] == "processing")
session.post(f"{BASE}/sandbox/clock", json={"advanceMs": 60000})
for _ in range(600):
    done = session.get(result).json()["data"]["attributes"]
    if done["status"] == "completed":
        break
    time.sleep(0.1)
see("what is finished", done["status"] == "completed")
see("its products", {"categorisation", "insights", "metadata"} <= done.keys())
see("its insights", set(done["insights"]) == {"insights-income", "insights-loans", "insights-risk"})
see("its accounts", done["metadata"]["statement-details"]["count_of_uploaded_accounts"] == 2)
for account in done["categorisation"]["accounts"]:
    for currency in account["currencies"]:
        see("a category's type", all(isinstance(row["category_id"], int) for row in currency["transactions"]))

# The call: a token, 401, the one new token, 503, and again after half a second of the sandbox's time.
for _ in range(100):
    if len(CustomersServer.seen) >= 4:
        break
    time.sleep(0.1)
session.post(f"{BASE}/sandbox/clock", json={"advanceMs": 500})
for _ in range(100):
    if len(CustomersServer.seen) >= 5:
        break
    time.sleep(0.1)
see("the way of a webhook", [path for path, _, _ in CustomersServer.seen] == ["/token", "/called", "/token", "/called", "/called"])
see("a webhook's tokens", [bearer for path, bearer, _ in CustomersServer.seen if path == "/called"] == ["Bearer token-1", "Bearer token-2", "Bearer token-2"])
see("what a token is asked for with", CustomersServer.seen[0][2] == {"client_id": "me", "client_secret": "mine", "audience": None, "grant_type": "client_credentials"})
see("what a webhook says", CustomersServer.seen[1][2] == {"request_id": record["attributes"]["request-id"], "status": "COMPLETE"})

# Errors.
for path, status, code in (("/v2/report/162d7bb2", 404, "NOT_FOUND"), ("/v2/nothing", 404, "NOT_FOUND"), ("/v2/category-tree/gb", 400, "UNSUPPORTED_COUNTRY_REQUESTED")):
    answer = session.get(BASE + path)
    see(f"the error of {path}", answer.status_code == status and [set(one) for one in answer.json()] == [{"title", "detail", "error-code", "source"}]
        and answer.json()[0]["error-code"] == code)
session.post(f"{BASE}/sandbox/gone", json={})
answer = session.get(result)
see("a record that is gone", answer.status_code == 410 and answer.json()[0]["error-code"] == "GONE")
for _ in range(100):
    answer = session.get(f"{BASE}/v2/available-models")
    if answer.status_code == 429:
        break
see("too many requests", answer.status_code == 429 and answer.json()[0]["error-code"] == "TOO_MANY_REQUESTS" and 1 <= int(answer.headers["Retry-After"]) <= 60)
