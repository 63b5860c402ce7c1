"""References: inside a document, across files, by name, over the network; and broken ones."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from specmill.diagnostics import Diagnostics, Located, SpecmillError
from specmill.document import Document, Limits, UnresolvedReference, load

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'


def folder(tmp_path: Path, **files: str) -> Path:
    """Write files given by name, with "__" for "/" and "_yaml" for ".yaml"; return the root."""
    for name, text in files.items():
        path = tmp_path / name.replace("__", "/").replace("_yaml", ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "api.yaml"


class Session:
    """A document together with what was reported about it."""

    def __init__(self, source: str | Path, **options: Any) -> None:
        self.diagnostics = Diagnostics()
        self.document: Document = load(source, diagnostics=self.diagnostics, **options)

    def resolve(self, ref: str, file: str = "", pointer: str = "/x", **options: Any) -> Any:
        return self.document.resolve(ref, file, pointer, **options)

    def value(self, ref: str, file: str = "", pointer: str = "/x") -> Any:
        return self.resolve(ref, file, pointer).value

    def broken(self, ref: str, file: str = "", pointer: str = "/x") -> Located:
        """Resolve a broken reference twice; return the one diagnostic about it."""
        before = len(self.diagnostics)
        for _ in range(2):
            with pytest.raises(UnresolvedReference):
                self.resolve(ref, file, pointer)
        assert len(self.diagnostics) == before + 1
        last = self.diagnostics.items[-1]
        return next(item for item in self.diagnostics.located() if item.diagnostic == last)


def test_pointers_with_escapes() -> None:
    session = Session(
        HEAD + "components:\n  schemas:\n    a/b: {v: 1}\n    c~d: {v: 2}\n    'e f': {v: 3}\n"
        "    g%h: {v: 4}\n    é: {v: 5}\n    list: [{v: 6}, {v: 7}]\n    '': {v: 8}\n"
    )
    start = "#/components/schemas/"
    values = {
        "a~1b/v": 1,
        "c~0d/v": 2,
        "e%20f/v": 3,
        "e f/v": 3,
        "g%25h/v": 4,
        "%C3%A9/v": 5,
        "é/v": 5,
        "list/1/v": 7,
        "/v": 8,
    }
    assert {ref: session.value(start + ref) for ref in values} == values
    assert session.resolve(start + "e%20f").pointer == "/components/schemas/e f"
    assert session.value("#") is session.document.root
    assert session.diagnostics.items == ()


def test_chains_are_followed_and_remembered() -> None:
    session = Session(HEAD + "x: {a: {$ref: '#/x/b'}, b: {$ref: '#/x/c'}, c: {v: 1}}\n")
    resolved = session.resolve("#/x/a")
    assert resolved.value == {"v": 1}
    assert resolved.pointer == "/x/c"
    assert resolved.chain == (("", "/x/a"), ("", "/x/b"), ("", "/x/c"))
    assert session.resolve("#/x/a", follow=False).value == {"$ref": "#/x/b"}
    assert session.value("#/x/a/v") == 1
    assert session.resolve("#/x/a") is resolved


def test_circular_chains_are_reported() -> None:
    session = Session(HEAD + "x: {a: {$ref: '#/x/b'}, b: {$ref: '#/x/a'}, c: {$ref: '#/x/c'}}\n")
    for ref in ("#/x/a", "#/x/c"):
        located = session.broken(ref, pointer="/x/a")
        assert located.diagnostic.code == "reference-circular"
        assert (located.line, located.column) == (4, 9)
    assert session.resolve("#/x/c", follow=False).value == {"$ref": "#/x/c"}


def test_chains_are_bounded() -> None:
    links = "".join(f"  a{n}: {{$ref: '#/x/a{n + 1}'}}\n" for n in range(500))
    session = Session(HEAD + "x:\n" + links + "  a500: 1\n")
    assert session.broken("#/x/a0").diagnostic.code == "document-limit"
    assert session.value("#/x/a450") == 1
    through = Session(HEAD + "x: {a: {$ref: '#/x/a/b'}}\n")
    assert through.broken("#/x/a/b").diagnostic.code.startswith(("reference", "document"))


def test_broken_references_name_the_place_and_what_was_meant() -> None:
    session = Session(HEAD + "components:\n  schemas:\n    Pet: {}\nx:\n  $ref: '#/none'\n")
    located = session.broken("#/components/schemas/Pets")
    assert (located.diagnostic.code, located.line, located.column) == ("reference-unresolved", 8, 3)
    assert located.source == "  $ref: '#/none'"
    assert located.diagnostic.hint == "did you mean 'Pet'?"
    assert "'/components/schemas' has no 'Pets'" in located.diagnostic.message
    assert session.broken("#/components/schemas/Pet/0").diagnostic.hint == ""
    assert "no anchor" in session.broken("#here").diagnostic.message
    with pytest.raises(UnresolvedReference):
        session.resolve("#/silent", report=False)
    assert len(session.diagnostics) == 3


MISSPELT = {
    "Pet": "#/components/schemas/Pet",
    "#components/schemas/Pet": "#/components/schemas/Pet",
    "#/definitions/Pet": "#/components/schemas/Pet",
    "#/components/schemas/100%25": None,
    "#/components/schemas/50%2G": "#/components/schemas/50%2G",
    "models.yaml#Cat": "models.yaml#/Cat",
    "models.yaml#/Cat": None,
    r".\models.yaml#/Cat": None,
    " #/components/schemas/Pet": "#/components/schemas/Pet",
    "#/paths//pets/{id}/get/x-v": "#/paths/~1pets~1{id}/get/x-v",
    "#/paths/~1pets~1{id}/get/x-v": None,
}


@pytest.mark.parametrize("ref", MISSPELT)
def test_misspelt_references_are_understood(ref: str, tmp_path: Path) -> None:
    schemas = "components: {schemas: {Pet: {v: 1}, 100%: {v: 1}, 50%2G: {v: 1}}}\n"
    schemas += "paths:\n  /pets: {}\n  /pets/{id}: {get: {x-v: {v: 1}}}\n"
    head = HEAD.replace("paths: {}\n", "")
    session = Session(folder(tmp_path, api_yaml=head + schemas, models_yaml="Cat: {v: 1}\n"))
    for _ in range(2):
        assert session.value(ref) == {"v": 1}
    meant = MISSPELT[ref]
    hints = [item.hint for item in session.diagnostics if item.code == "reference-spelling"]
    assert hints == ([f"write {meant!r}"] if meant and meant != ref else [])


def test_references_across_files(tmp_path: Path) -> None:
    root = folder(
        tmp_path,
        api_yaml=HEAD + "x: {v: root}\n",
        models__pet_yaml="v: {$ref: 'owner.yaml#/name'}\nback: {$ref: '../api.yaml#/x'}\n"
        "self: {$ref: '#/v'}\n",
        models__owner_yaml="name: {first: {$ref: './deep/n%20m.yaml'}}\n",
    )
    (tmp_path / "models" / "deep").mkdir()
    (tmp_path / "models" / "deep" / "n m.yaml").write_text("plain text\n")
    session = Session(root)
    resolved = session.resolve("models/pet.yaml#/self")
    assert (resolved.file, resolved.pointer) == ("models/owner.yaml", "/name")
    assert resolved.chain[0] == ("models/pet.yaml", "/self")
    assert session.value("./deep/n%20m.yaml", "models/owner.yaml") == "plain text"
    assert session.resolve("models/pet.yaml#/back").file == ""
    assert session.resolve("../models/../api.yaml#/x", "models/pet.yaml").file == ""
    assert sorted(session.document.files) == [
        "",
        "models/deep/n m.yaml",
        "models/owner.yaml",
        "models/pet.yaml",
    ]
    position = session.document.locate("models/owner.yaml", "/name/first")
    assert position.path.endswith("models/owner.yaml")
    assert (position.line, position.column) == (1, 8)


def test_prose_is_a_text(tmp_path: Path) -> None:
    root = folder(tmp_path, api_yaml=HEAD)
    (tmp_path / "intro.md").write_text("# Intro: [x\n\n- a: b\n")
    assert Session(root).value("intro.md") == "# Intro: [x\n\n- a: b\n"


def test_files_are_read_on_demand(tmp_path: Path) -> None:
    session = Session(folder(tmp_path, api_yaml=HEAD + "x: {$ref: 'none.yaml'}\n"))
    assert list(session.document.files) == [""]
    located = session.broken("none.yaml")
    assert located.diagnostic.code == "reference-unresolved"
    assert located.line == 4


def test_the_folder_of_the_root_is_a_fence(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text("v: 1\n")
    root = folder(tmp_path / "in", api_yaml=HEAD, sub__a_yaml="v: 1\n")
    (tmp_path / "in" / "link.yaml").symlink_to(outside)
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "in" / "fine.yaml").symlink_to(tmp_path / "in" / "sub" / "a.yaml")
    session = Session(root)
    refs = (
        "../outside.yaml",
        "sub/../../outside.yaml",
        "link.yaml",
        "up/outside.yaml",
        str(outside),
        "/etc/passwd",
        "%2e%2e/outside.yaml",
        r"..\outside.yaml",
        "../none.yaml",
    )
    for number, ref in enumerate(refs):
        located = session.broken(ref, pointer=f"/x/{number}")
        assert located.diagnostic.code == "reference-outside"
    assert session.value("fine.yaml") == {"v": 1}
    for ref in ("file:///etc/passwd", "ftp://example.com/a", "data:text/plain,x", "urn:x:y"):
        assert session.broken(ref).diagnostic.code == "reference-remote"


def test_bad_files_are_reported_where_they_are_bad(tmp_path: Path) -> None:
    session = Session(
        folder(tmp_path, api_yaml=HEAD, bad_yaml="a: [1\nb: 2\n", empty_yaml="# nothing\n")
    )
    (tmp_path / "latin.yaml").write_bytes(b"a: caf\xe9\n")
    (tmp_path / "folder.yaml").mkdir()
    for ref, code in {
        "bad.yaml#/a": "document-syntax",
        "empty.yaml": "document-empty",
        "latin.yaml": "document-encoding",
        "folder.yaml": "document-unreadable",
    }.items():
        located = session.broken(ref)
        assert located.diagnostic.code == code
        assert located.path.endswith(ref.split("#")[0])
    # A second reference into a bad file says nothing new.
    with pytest.raises(UnresolvedReference):
        session.resolve("bad.yaml#/other")
    assert len(session.diagnostics) == 4


def test_limits_on_files(tmp_path: Path) -> None:
    files = {f"f{number}_yaml": "v: 1\n" for number in range(5)}
    root = folder(tmp_path, api_yaml=HEAD, **files)
    session = Session(root, limits=Limits(max_files=3))
    assert session.value("f0.yaml#/v") == session.value("f1.yaml#/v") == 1
    assert session.broken("f2.yaml#/v").diagnostic.code == "document-limit"
    total = Session(root, limits=Limits(max_total_bytes=len(HEAD) + 3))
    assert total.value("f0.yaml#/v") == 1
    assert total.broken("f1.yaml#/v").diagnostic.code == "document-limit"


def test_a_text_has_no_files_beside_it() -> None:
    session = Session(HEAD)
    assert "given as text" in session.broken("b.yaml").diagnostic.message


NAMED = """\
components:
  schemas:
    Tree:
      $id: https://example.com/schemas/tree
      $anchor: top
      $defs:
        leaf: {$anchor: leaf, v: 1}
        rel: {$id: nested/rel, v: 2, $defs: {in: {v: 3}}}
      examples: [{$anchor: not-an-anchor, $id: https://example.com/no}]
    Dyn: {$dynamicAnchor: node, v: 4}
    properties-named-like-keywords:
      properties:
        $id: {type: string}
        $anchor: {type: string}
"""


def test_identifiers_and_anchors() -> None:
    session = Session(HEAD + NAMED)
    tree = "/components/schemas/Tree"

    def pointer(ref: str, inside: str = "/paths") -> str:
        resolved = session.resolve(ref, "", inside)
        return str(resolved.pointer)

    assert pointer("https://example.com/schemas/tree") == tree
    assert pointer("https://example.com/schemas/tree#leaf") == f"{tree}/$defs/leaf"
    assert pointer("https://example.com/schemas/tree#/$defs/leaf") == f"{tree}/$defs/leaf"
    assert pointer("https://example.com/schemas/nested/rel") == f"{tree}/$defs/rel"
    assert pointer("#leaf", tree) == f"{tree}/$defs/leaf"
    assert pointer("#/$defs/leaf", tree) == f"{tree}/$defs/leaf"
    assert pointer("nested/rel#/$defs/in", tree) == f"{tree}/$defs/rel/$defs/in"
    assert pointer("tree#top", f"{tree}/$defs/leaf") == tree
    assert pointer("#node") == "/components/schemas/Dyn"
    # Most descriptions mean the document, even inside a schema with an $id.
    assert pointer("#/components/schemas/Dyn", tree) == "/components/schemas/Dyn"
    assert session.diagnostics.items == ()
    assert session.broken("#leaf", pointer="/paths").diagnostic.code == "reference-unresolved"
    assert session.broken("#not-an-anchor", pointer=tree).diagnostic.code == "reference-unresolved"
    refused = session.broken("https://example.com/no", pointer=tree)
    assert refused.diagnostic.code == "reference-remote"


def test_identifiers_in_other_files(tmp_path: Path) -> None:
    root = folder(
        tmp_path,
        api_yaml=HEAD.replace("3.1", "3.2") + "$self: https://example.com/api/openapi.yaml\n"
        "x: {v: root}\n",
        common_yaml="$self: https://example.com/api/common\nthing: {v: 1}\n"
        "back: {$ref: 'https://example.com/api/openapi.yaml#/x'}\n",
        sub__c_yaml="v: 2\n",
    )
    session = Session(root)
    assert session.value("common.yaml#/thing") == {"v": 1}
    assert session.value("https://example.com/api/common#/thing") == {"v": 1}
    assert session.value("common#/thing") == {"v": 1}
    assert session.value("common.yaml#/back") == {"v": "root"}
    assert session.value("https://example.com/api/sub/c.yaml#/v") == 2
    assert session.value("openapi.yaml#/x/v") == "root"
    assert session.diagnostics.items == ()


class _Pages(BaseHTTPRequestHandler):
    """Serves two documents, a redirect away and an endless one."""

    def do_GET(self) -> None:
        bodies = {
            "/api.yaml": HEAD.encode(),
            "/a.yaml": b"v: {$ref: 'b/c.json#/w'}\n",
            "/b/c.json": b'{"w": 1}',
        }
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://example.invalid/x")
            self.end_headers()
        elif self.path in bodies:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(bodies[self.path])
        elif self.path == "/big":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b" " * 5000)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test output clean."""


@contextmanager
def server() -> Iterator[str]:
    http = HTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=http.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"127.0.0.1:{http.server_address[1]}"
    finally:
        http.shutdown()
        thread.join()
        http.server_close()


def test_remote_documents_are_read_only_from_allowed_hosts() -> None:
    with server() as host:
        refused = Session(HEAD)
        located = refused.broken(f"http://{host}/a.yaml#/v")
        assert located.diagnostic.code == "reference-remote"
        assert f"--allow-remote {host}" in located.diagnostic.hint
        for name in (host, "127.0.0.1"):
            session = Session(HEAD, allow_remote=[name], limits=Limits(max_bytes=4000))
            resolved = session.resolve(f"http://{host}/a.yaml#/v")
            assert resolved.value == 1
            assert resolved.file == f"http://{host}/b/c.json"
        for page, reason in {"away": "redirects", "none": "Not Found", "big": "bytes"}.items():
            located = session.broken(f"http://{host}/{page}")
            assert located.diagnostic.code == "reference-unresolved"
            assert reason in located.diagnostic.message
        local = session.broken("../../etc/passwd", f"http://{host}/a.yaml")
        assert local.diagnostic.code == "reference-unresolved"
    gone = Session(HEAD, allow_remote=[host])
    assert gone.broken(f"http://{host}/a.yaml").diagnostic.code == "reference-unresolved"


def test_a_document_behind_a_url() -> None:
    with server() as host:
        for source in (f"http://{host}/api.yaml", Path(f"http://{host}/api.yaml")):
            session = Session(source)
            assert session.value("a.yaml#/v") == 1
            assert session.resolve(f"http://{host}/api.yaml#/info").file == ""
            assert session.resolve("../api.yaml#/info", f"http://{host}/b/c.json").file == ""
            assert session.broken("/etc/passwd").diagnostic.code == "reference-unresolved"
            assert session.document.path is None
            assert session.document.locate("", "/paths").path == f"http://{host}/api.yaml"
        diagnostics = Diagnostics()
        with pytest.raises(SpecmillError, match="Not Found"):
            load(f"http://{host}/none", diagnostics=diagnostics)
        assert diagnostics.located()[0].path == f"http://{host}/none"


def test_many_references_are_fast() -> None:
    schemas = "".join(f'"S{n}": {{"$ref": "#/x/S{n + 1}"}}, ' for n in range(0, 40_000, 2))
    values = ", ".join(f'"S{n}": {{"v": {n}}}' for n in range(1, 40_001, 2))
    session = Session('{"openapi": "3.1.0", "x": {' + schemas + values + "}}")
    for number in range(0, 40_000, 2):
        assert session.value(f"#/x/S{number}") == {"v": number + 1}
    broken = [f"#/x/T{number}" for number in range(3000)]
    for ref in broken:
        with pytest.raises(UnresolvedReference):
            session.resolve(ref)
    assert len(session.diagnostics) == 1000
    assert session.diagnostics.has_errors
