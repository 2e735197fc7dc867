# Generated from registry/vendor-codes.csv by `python -m generator`; do not edit.
# IANA's registry of HTTP status codes as of 2025-09-15.
# fmt: off
"""Status codes that vendors use without having registered them."""

from typing import Final

# code: the vendor, or vendors, known to send it
VENDOR_CODES: Final = {
    218: "Apache",
    286: "htmx",
    298: "Qiniu",
    299: "Amazon",
    419: "Laravel",
    420: "Twitter",
    430: "Shopify",
    432: "Tavily",
    433: "Tavily",
    440: "Microsoft IIS/Exchange",
    444: "nginx",
    449: "Microsoft IIS",
    450: "Microsoft",
    460: "AWS ALB",
    463: "AWS ALB",
    464: "AWS ALB",
    477: "HubSpot",
    494: "nginx",
    495: "nginx",
    496: "nginx",
    497: "nginx",
    498: "Esri ArcGIS",
    499: "nginx",
    509: "Apache/cPanel",
    520: "Cloudflare",
    521: "Cloudflare",
    522: "Cloudflare",
    523: "Cloudflare",
    524: "Cloudflare",
    525: "Cloudflare",
    526: "Cloudflare",
    527: "Cloudflare",
    529: "Qualys",
    530: "Cloudflare",
    540: "Shopify",
    561: "AWS ALB",
    579: "Qiniu",
    598: "some proxies",
    599: "some proxies",
    783: "Shopify",
    999: "LinkedIn",
}
