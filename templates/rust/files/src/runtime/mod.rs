//! What all operations share. An API may need only a part of it.
#![allow(dead_code, unused_macros)]

pub(crate) mod call;
pub(crate) mod error;
pub(crate) mod options;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod values;

use base64::prelude::{Engine as _, BASE64_STANDARD};
use bytes::{Bytes, BytesMut};
use error::{ApiError, Error, Result, TransportError};
use futures_util::future::{ready, BoxFuture, Future, FutureExt as _};
use options::Options;
use request::{check_header, encode, essence, is_json, Arguments, Part};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, CONTENT_TYPE, DATE, RETRY_AFTER};
use reqwest::{redirect::Policy, Method, Request, StatusCode, Url};
use response::Reply;
use serde::{de::DeserializeOwned, Serialize};
use serde_json::{Map, Value};
use std::time::{Duration, SystemTime};
use std::{collections::BTreeMap, future::IntoFuture, sync::Arc};

type Text = &'static str;

/// A media type and its family.
pub type Media = (Text, Text);
/// An address, and names, defaults and allowed values of its variables; no values allow any.
pub type Server = (Text, &'static [(Text, Text, &'static [Text])]);
/// Key, kind, place, name and environment variable of a security scheme.
pub type Scheme = (Text, Text, Text, Text, Text);
/// The schema of an error, and whether a value fits it.
pub type Schema = (Text, fn(&Value) -> bool);

/// An operation as data. Its parameters are the keys of its arguments.
pub struct Operation {
    pub method: Text,
    pub path: Text,
    pub body: &'static [Media],
    pub body_required: bool,
    /// Status, media types and schema.
    pub responses: &'static [(Text, &'static [Media], Option<Schema>)],
    /// Alternatives, each with its schemes.
    pub security: &'static [&'static [Text]],
    pub servers: &'static [Server],
    pub idempotency: Option<Text>,
}
