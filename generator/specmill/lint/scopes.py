"""A security requirement may only ask for scopes that its scheme defines."""

from ..parse.places import Place, split_id
from .subject import Subject


def undefined_scopes(subject: Subject) -> None:
    """Report scopes that no flow of their OAuth2 scheme lists."""
    known = {
        scheme.key: {name for flow in scheme.flows for name, _ in flow.scopes}
        for scheme in subject.api.security_schemes
        if scheme.kind == "oauth2" and not scheme.metadata_url
    }
    for operation in subject.api.operations:
        missing = [
            f"{scope} ({key})"
            for requirement in operation.security
            for key, scopes in requirement.schemes
            if key in known
            for scope in scopes
            if scope not in known[key]
        ]
        if missing:
            file, pointer = split_id(operation.pointer)
            subject.reader.warning(
                "security-scope-undefined",
                f"the scope {', '.join(dict.fromkeys(missing))} is not defined",
                Place(None, file, pointer),
                hint="list it under the flow's scopes",
            )
