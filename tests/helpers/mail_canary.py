"""Knows a mail with every way we know to phone home, and the server that would hear it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.helpers.mails import a_part, of_parts

WAYS = (
    '<img src="{at}/img">', '<img src="{bare}/relative-scheme">', '<img srcset="{at}/srcset 2x">', '<img lowsrc="{at}/lowsrc">',
    '<img dynsrc="{at}/dynsrc">', '<picture><source srcset="{at}/source"><img></picture>', '<input type="image" src="{at}/input">',
    '<body background="{at}/body">', '<table background="{at}/table"><tr><td background="{at}/td">x</td></tr></table>',
    '<link rel="stylesheet" href="{at}/css">', '<link rel="prefetch" href="{at}/prefetch">', '<link rel="dns-prefetch" href="{bare}">',
    '<link rel="icon" href="{at}/icon">', '<style>@import url("{at}/import");</style>', "<style>p{{background:url({at}/style)}}</style>",
    "<style>@font-face{{font-family:f;src:url({at}/font)}} p{{font-family:f}}</style>", '<p style="background:url({at}/inline)">x</p>',
    '<p style="background-image:u\\72l({at}/escaped)">x</p>', '<ul style="list-style-image:url({at}/list)"><li>x</ul>',
    '<p style="content:url({at}/content)">x</p>', '<p style="border-image:url({at}/border)">x</p>', '<p style="cursor:url({at}/cursor),auto">x</p>',
    '<script src="{at}/script"></script>', '<script>fetch("{at}/fetch");new Image().src="{at}/js"</script>', '<img src=x onerror="location=\'{at}/onerror\'">',
    '<svg><image href="{at}/svg"/><use xlink:href="{at}/use"/></svg>', '<svg><script href="{at}/svg-script"/></svg>',
    '<iframe src="{at}/iframe"></iframe>', '<iframe srcdoc="<img src={at}/srcdoc>"></iframe>', '<frameset><frame src="{at}/frame"></frameset>',
    '<object data="{at}/object"></object>', '<embed src="{at}/embed">', '<applet code="{at}/applet"></applet>',
    '<video src="{at}/video" poster="{at}/poster" autoplay></video>', '<audio src="{at}/audio" autoplay></audio>',
    '<video><track src="{at}/track"></video>', '<meta http-equiv="refresh" content="0;url={at}/refresh">', '<base href="{at}/base/"><img src="under-base">',
    '<form action="{at}/form"><button formaction="{at}/button">x</button></form>', '<a href="https://x.example" ping="{at}/ping">x</a>',
    '<a href="javascript:fetch(\'{at}/href\')">x</a>', '<bgsound src="{at}/bgsound">', '<math xlink:href="{at}/math">x</math>',
    '<img src="cid:picture@x" longdesc="{at}/longdesc">', '<blockquote cite="{at}/cite">x</blockquote>', '<html manifest="{at}/manifest">',
    '<img src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><image href=\'{at}/data\'/></svg>">',
    "<td title='a><img src={at}/title>'>x</td>", '<img src="file:///etc/hostname">', '<img src="\\\\127.0.0.1\\share\\unc">',
    '<noscript><p title="</noscript><img src={at}/noscript>"></noscript>', '<!--[if mso]><img src="{at}/mso"><![endif]-->', '<v:image src="{at}/vml"/>',
    '<xml><o:x src="{at}/office"/></xml>',
)  # fmt: skip


class Canary:
    """Every request that reached it, by path."""

    def __init__(self, port: int) -> None:
        self.at, self.bare = f"http://127.0.0.1:{port}", f"//127.0.0.1:{port}"
        self.heard: list[str] = []

    def mail(self, picture: bytes) -> bytes:
        ways = "\n".join(way.format(at=self.at, bare=self.bare) for way in WAYS)
        page = f"<html><head></head><body><p>Dear customer service,</p>{ways}<p>Regards</p></body></html>"
        return of_parts(
            "related",
            a_part("text/html; charset=utf-8", page),
            a_part("image/png", picture, "Content-ID: <picture@x>"),
            headers=[f"List-Unsubscribe: <{self.at}/unsubscribe>", "Disposition-Notification-To: <x@127.0.0.1>",
                     f"Content-Location: {self.at}/location"],
        )  # fmt: skip


@contextmanager
def canary() -> Iterator[Canary]:
    class Ear(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.heard.append(self.path)
            self.send_response(204)
            self.end_headers()

        do_POST = do_HEAD = do_OPTIONS = do_GET

        def log_message(self, *args: object) -> None:
            """Nothing on the screen of the tests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Ear)
    told = Canary(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
