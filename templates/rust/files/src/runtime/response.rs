//! Responses to results, streams and errors.

use super::call::in_time;
use super::error::{ApiError, Error, Result, TransportError};
use super::options::Options;
use super::request::{essence, is_json};
use super::{Media, Operation, Schema};
use bytes::{Bytes, BytesMut};
use futures_util::future::{ready, BoxFuture, FutureExt as _};
use futures_util::stream::{empty, try_unfold, BoxStream, StreamExt as _, TryStreamExt as _};
use reqwest::{header::CONTENT_TYPE, StatusCode, Url};
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use serde_json::Value;
use std::io;
use tokio::io::AsyncBufReadExt as _;
use tokio_util::io::StreamReader;

/// A response whose body was not read yet.
pub struct Reply {
    pub(crate) operation: &'static Operation,
    pub(crate) url: Url,
    pub(crate) options: Options,
    pub(crate) response: reqwest::Response,
}

/// Returns the value of a JSON text; a byte order mark is dropped, and `5.0` and `1e2` become integers.
pub(crate) fn parse(data: &[u8]) -> serde_json::Result<Value> {
    let mut value = serde_json::from_slice(data.strip_prefix("\u{feff}".as_bytes()).unwrap_or(data))?;
    whole_numbers(&mut value);
    Ok(value)
}

fn whole_numbers(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(whole_numbers),
        Value::Object(members) => members.values_mut().for_each(whole_numbers),
        Value::Number(number) if !number.is_i64() && !number.is_u64() => {
            let whole = number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 9e15 && *float != 0.0);
            *value = whole.map_or(value.take(), |float| Value::from(float as i64));
        }
        _ => {}
    }
}

/// Tells whether a value is of a model.
pub(crate) fn fits<T: DeserializeOwned>(value: &Value) -> bool {
    T::deserialize(value).is_ok()
}

/// Lists the media types of successes and errors.
pub(crate) fn accept(operation: &Operation) -> String {
    let mut names = Vec::new();
    for (name, _) in operation.responses.iter().flat_map(|response| response.1) {
        names.extend((!names.contains(name)).then_some(*name));
    }
    if names.is_empty() {
        "*/*".to_owned()
    } else {
        names.join(", ")
    }
}

impl Reply {
    /// Returns what the API declares for the status, for its range, or by default.
    fn declared(&self) -> Option<&'static (&'static str, &'static [Media], Option<Schema>)> {
        let status = self.response.status();
        let range = format!("{}XX", status.as_u16() / 100);
        let keys = [status.as_str(), range.as_str(), "default"];
        keys.iter().find_map(|key| self.operation.responses.iter().find(|response| response.0 == *key))
    }

    /// Returns a success, or the error that the response is.
    pub(crate) async fn checked(mut self) -> Result<Self> {
        let (status, declared) = (self.response.status(), self.declared());
        if status.is_success() || status == StatusCode::NOT_MODIFIED && declared.is_some_and(|it| it.0 == "304") {
            return Ok(self);
        }
        let body = self.read().await.unwrap_or_default();
        let fits = |schema: &Schema| parse(&body).is_ok_and(|value| schema.1(&value));
        let schema = declared.and_then(|response| response.2).filter(fits).map(|schema| schema.0);
        Err(Error::Api(Box::new(ApiError { schema, ..self.error(&body) })))
    }

    pub(crate) fn error(&self, body: &Bytes) -> ApiError {
        let (status, headers) = (self.response.status(), self.response.headers().clone());
        ApiError { status, headers, body: body.clone(), schema: None }
    }

    pub(crate) fn undecodable(&self, body: &Bytes, error: &serde_json::Error) -> Error {
        Error::Decode(Box::new(self.error(body)), error.to_string())
    }

    async fn read(&mut self) -> Result<Bytes> {
        let mut body = BytesMut::new();
        while let Some(chunk) = in_time(&self.options, self.response.chunk()).await? {
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    fn content_type(&self) -> String {
        let header = self.response.headers().get(CONTENT_TYPE).and_then(|header| header.to_str().ok());
        header.unwrap_or_default().to_ascii_lowercase()
    }

    /// Returns the family of the media type: empty where there is no content, none if the API does not declare it.
    pub(crate) fn family(&self) -> Option<&'static str> {
        let name = essence(&self.content_type());
        let guess = if is_json(&name) {
            "json"
        } else if name.starts_with("text/") {
            "text"
        } else {
            "binary"
        };
        let content = match self.declared() {
            _ if self.operation.method == "HEAD" => return Some(""),
            _ if [204, 205, 304].contains(&self.response.status().as_u16()) => return Some(""),
            Some(response) if response.1.is_empty() => return Some(""),
            Some(response) => response.1,
            None => return Some(guess),
        };
        let wild = format!("{}/*", name.split('/').next().unwrap_or_default());
        let find = |key: &str| content.iter().find(|media| essence(media.0) == key);
        let json = content.iter().find(|media| is_json(media.0)).filter(|_| is_json(&name));
        let only = content.first().filter(|_| name.is_empty() && content.len() == 1);
        let media = find(&name).or_else(|| find(&wild)).or_else(|| find("*/*")).or(json).or(only)?;
        Some(if media.1 == "any" { guess } else { media.1 })
    }

    /// Reads the body, and as a tree where it is text: null where there is no content.
    pub(crate) async fn content(&mut self) -> Result<(Value, Bytes)> {
        let (family, content_type, body) = (self.family(), self.content_type(), self.read().await?);
        let tree = match family {
            None => return Err(Error::UnexpectedContentType(Box::new(self.error(&body)), content_type)),
            Some("") => Value::Null,
            Some("json") => parse(&body).map_err(|error| self.undecodable(&body, &error))?,
            Some("text") if content_type.contains("8859-1") => {
                body.iter().copied().map(char::from).collect::<String>().into()
            }
            Some("text" | "xml" | "form") => Value::from(String::from_utf8_lossy(&body)),
            Some(_) => Value::Null,
        };
        Ok((tree, body))
    }
}

/// Decodes JSON and texts.
pub(crate) fn json<T: DeserializeOwned>(mut reply: Reply) -> BoxFuture<'static, Result<T>> {
    let decode = async move {
        let (value, body) = reply.content().await?;
        T::deserialize(value).map_err(|error| reply.undecodable(&body, &error))
    };
    decode.boxed()
}

/// Returns the bytes of the body.
pub(crate) fn binary(mut reply: Reply) -> BoxFuture<'static, Result<Bytes>> {
    async move { Ok(reply.content().await?.1) }.boxed()
}

/// Drops the body.
pub(crate) fn nothing(_: Reply) -> BoxFuture<'static, Result<()>> {
    ready(Ok(())).boxed()
}

/// Items that are read as they arrive; [`futures_util::TryStreamExt`] has the methods to read them with.
pub type Stream<T> = BoxStream<'static, Result<T>>;

/// A server-sent event (WHATWG HTML, 9.2.6).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Event<T = String> {
    /// The type of the event; `message` if the server named none.
    pub event: String,
    /// The data.
    pub data: T,
    /// The last event id in force.
    pub id: String,
    /// The reconnection time in milliseconds, if this event set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry: Option<u64>,
}

/// Returns the items of a response. What cannot be decoded is an error in the place of its item.
pub(crate) fn items<T: DeserializeOwned + Send + 'static>(reply: Reply) -> BoxFuture<'static, Result<Stream<T>>> {
    let (format, terminator) = reply.operation.stream;
    let failure = reply.error(&Bytes::new());
    let opened = match reply.family() {
        Some("sse" | "jsonl" | "json-seq") => Ok(reply.response.bytes_stream().map_err(io::Error::other).boxed()),
        Some("") => Ok(empty().boxed()),
        other => Err(Error::UnexpectedContentType(Box::new(failure.clone()), other.unwrap_or_default().to_owned())),
    };
    let decode = move |Event { event, data, id, retry }: Event| {
        let body = Bytes::from(data.clone());
        let value = match format {
            "sse" => serde_json::to_value(Event { event, data, id, retry }),
            "sse-event" => parse(&body).and_then(|data| serde_json::to_value(Event { event, data, id, retry })),
            _ => parse(&body),
        };
        let undecodable =
            |error: serde_json::Error| Error::Decode(Box::new(ApiError { body, ..failure.clone() }), error.to_string());
        value.and_then(T::deserialize).map_err(undecodable)
    };
    let broken = |error| Error::Transport(TransportError { sent: true, source: Box::new(error) });
    let read = move |bytes| {
        let separator = if format == "json-seq" { 0x1e } else { b'\n' };
        let events = records(bytes, separator, format.starts_with("sse"));
        let more = move |event: &Event| ready(Ok(terminator.is_empty() || event.data != terminator));
        events.try_take_while(more).map(move |event| event.map_err(broken).and_then(&decode)).boxed()
    };
    ready(opened.map(read)).boxed()
}

/// Returns what stands between separators; the last one may lack its end. Lines may be those of server-sent events.
fn records(
    bytes: BoxStream<'static, io::Result<Bytes>>,
    separator: u8,
    sse: bool,
) -> BoxStream<'static, io::Result<Event>> {
    let next = move |(mut reader, mut id): (StreamReader<_, Bytes>, String)| async move {
        let (mut event, mut lines, mut retry, mut record) = (String::new(), Vec::new(), None, Vec::new());
        while reader.read_until(separator, &mut record).await? > 0 {
            let whole = record.ends_with(&[separator]);
            let text = String::from_utf8_lossy(record.strip_suffix(&[separator]).unwrap_or(&record)).into_owned();
            record.clear();
            let line = text.trim_start_matches('\u{feff}').trim_end_matches('\r');
            let (field, value) = line.split_once(':').unwrap_or((line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value).to_owned();
            match field {
                _ if !sse && text.trim().is_empty() || sse && !whole => {}
                _ if !sse => return Ok(Some((Event { data: text, ..Event::default() }, (reader, id)))),
                "" if line.is_empty() && lines.is_empty() => event.clear(),
                "" if line.is_empty() => {
                    let event = if event.is_empty() { "message".to_owned() } else { event };
                    return Ok(Some((Event { event, data: lines.join("\n"), id: id.clone(), retry }, (reader, id))));
                }
                "data" => lines.push(value),
                "event" => event = value,
                "id" if !value.contains('\0') => id = value,
                "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => retry = value.parse().ok(),
                _ => {}
            }
        }
        Ok(None)
    };
    try_unfold((StreamReader::new(bytes), String::new()), next).boxed()
}
