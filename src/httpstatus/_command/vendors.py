# Generated from registry/vendor-codes.csv by `python -m generator`; do not edit.
# IANA's registry of HTTP status codes as of 2025-09-15.
# fmt: off
"""Status codes that vendors use without having registered them."""

from __future__ import annotations

from typing import Final

# code: (phrase, the vendors known to send it)
VENDOR_CODES: Final[dict[int, tuple[str, str]]] = {
    218: ("This is fine", "Apache (catch-all)"),
    286: ("Stop Polling", "htmx (1 and 2)"),
    298: ("Partial success of a batch", "Qiniu"),
    299: ("(transient failure of the service)", "Amazon (Alexa)"),
    419: ("Page Expired", "Laravel (CSRF)"),
    420: ("Enhance Your Calm", "Twitter (rate limit, retired)"),
    430: ("Shopify Security Rejection", "Shopify"),
    432: ("(plan limit exceeded)", "Tavily"),
    433: ("(pay-as-you-go limit exceeded)", "Tavily"),
    440: ("Login Time-out", "Microsoft IIS/Exchange"),
    444: ("No Response (connection closed)", "nginx"),
    449: ("Retry With", "Microsoft IIS"),
    450: ("Blocked by Windows Parental Controls", "Microsoft"),
    460: ("Client closed connection", "AWS ALB"),
    463: ("X-Forwarded-For with more than 30 IPs", "AWS ALB"),
    464: ("Incompatible protocol versions client/target group", "AWS ALB"),
    477: ("Migration in Progress", "HubSpot"),
    494: ("Request Header Too Large", "nginx"),
    495: ("SSL Certificate Error", "nginx"),
    496: ("SSL Certificate Required", "nginx"),
    497: ("HTTP Request Sent to HTTPS Port", "nginx"),
    498: ("Invalid Token", "Esri ArcGIS"),
    499: ("Client Closed Request", "nginx (also ASP.NET Core 8+, Cloudflare logs, go-zero, kamal...)"),
    509: ("Bandwidth Limit Exceeded", "Apache/cPanel"),
    520: ("Web Server Returns an Unknown Error", "Cloudflare"),
    521: ("Web Server Is Down", "Cloudflare"),
    522: ("Connection Timed Out", "Cloudflare"),
    523: ("Origin Is Unreachable", "Cloudflare"),
    524: ("A Timeout Occurred", "Cloudflare"),
    525: ("SSL Handshake Failed", "Cloudflare"),
    526: ("Invalid SSL Certificate", "Cloudflare"),
    527: ("Railgun Error (retired)", "Cloudflare"),
    529: ("Site Is Overloaded", "Qualys; Anthropic API (overloaded_error)"),
    530: ("(Cloudflare 1XXX error wrapper)", "Cloudflare"),
    540: ("Temporarily Disabled", "Shopify"),
    561: ("Unauthorized (IdP error)", "AWS ALB"),
    579: ("(callback failed)", "Qiniu"),
    598: ("Network Read Timeout", "some proxies (informal)"),
    599: ("Network Connect Timeout", "some proxies; tornado simple_httpclient uses 599"),
    783: ("Unexpected Token", "Shopify"),
    999: ("Request Denied", "LinkedIn"),
}
