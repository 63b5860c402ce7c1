//! Responses to results and errors.

use super::*;

/// A response whose body was not read yet.
pub struct Reply {
    pub(crate) operation: &'static Operation,
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
    names.extend(Some("*/*").filter(|_| operation.responses.iter().all(|response| response.1.is_empty())));
    names.join(", ")
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

    fn error(&self, body: &Bytes) -> ApiError {
        let (status, headers) = (self.response.status(), self.response.headers().clone());
        ApiError { status, headers, body: body.clone(), schema: None }
    }

    async fn read(&mut self) -> Result<Bytes> {
        let mut body = BytesMut::new();
        while let Some(chunk) = call::timed(&self.options, self.response.chunk()).await? {
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    fn content_type(&self) -> String {
        let header = self.response.headers().get(CONTENT_TYPE).and_then(|header| header.to_str().ok());
        header.unwrap_or_default().to_ascii_lowercase()
    }

    /// Returns the family of the media type: empty where there is no content, none if the API does not declare it.
    fn family(&self) -> Option<&'static str> {
        let name = essence(&self.content_type());
        let guess = if name.starts_with("text/") { "text" } else { "binary" };
        let guess = if is_json(&name) { "json" } else { guess };
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
    async fn content(&mut self) -> Result<(Value, Bytes)> {
        let (family, content_type, body) = (self.family(), self.content_type(), self.read().await?);
        let tree = match family {
            None => return Err(Error::UnexpectedContentType(Box::new(self.error(&body)), content_type)),
            Some("") => Value::Null,
            Some("json") => {
                parse(&body).map_err(|error| Error::Decode(Box::new(self.error(&body)), error.to_string()))?
            }
            Some("text") if content_type.contains("8859-1") => {
                body.iter().map(|it| char::from(*it)).collect::<String>().into()
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
        T::deserialize(value).map_err(|error| Error::Decode(Box::new(reply.error(&body)), error.to_string()))
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

/// Returns the response with its body still to be read: a stream.
pub(crate) fn open(reply: Reply) -> BoxFuture<'static, Result<reqwest::Response>> {
    ready(Ok(reply.response)).boxed()
}
