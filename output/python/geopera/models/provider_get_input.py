"""The types of ProviderGetInput."""

from __future__ import annotations

import typing

from .._runtime import model_api as rt


class ProviderGetInput(rt.Model):
    """ProviderGetInput"""

    provider_name: str
    """Name of the provider in the glossary."""


class ProviderGetInputParam(typing.TypedDict):
    """`ProviderGetInput` as an argument: a plain dictionary."""

    provider_name: str
