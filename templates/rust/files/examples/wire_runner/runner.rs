//! Jobs to public calls over a scripted transport, and results to outcomes.
#![allow(dead_code)]
pub use crate::sdk::{reqwest::{header::HeaderMap, Body, Request, Response}, Bytes, Call, Client, Credential, Error, Options, Transport, TransportError};
use base64::prelude::{Engine as _, BASE64_STANDARD};
pub use futures_util::future::{ready, BoxFuture, FutureExt as _};
use serde::{de::DeserializeOwned, Serialize};
pub use serde_json::{json, Map, Value};
use std::{sync::{Arc, Mutex}, time::Duration};
use tokio::time::Instant;

/// A result of the protocol, which an error is too.
pub type Outcome = Result<Value, Value>;
/// Id, keys of arguments, and how the operation is called.
pub type Binding = (&'static str, &'static [&'static str], fn(Client, Job) -> BoxFuture<'static, Outcome>);
/// A job with its arguments by their keys.
pub struct Job { pub line: Value, args: Value }
struct Script { line: Value, start: Instant, requests: Arc<Mutex<Vec<Value>>> }

fn text_of(value: &Value) -> Option<String> { value.as_str().map(str::to_owned) }
fn bytes_of(base64: &Value) -> Vec<u8> { BASE64_STANDARD.decode(base64.as_str().unwrap()).unwrap() }
fn headers_of(headers: &HeaderMap) -> Vec<(String, String)> { headers.iter().map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())).collect() }

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<'static, Result<Response, TransportError>> {
        let body = request.body().and_then(Body::as_bytes).map(|bytes| BASE64_STANDARD.encode(bytes));
        let mut requests = self.requests.lock().unwrap();
        requests.push(json!({"method": request.method().as_str(), "url": request.url().as_str(), "headers": headers_of(request.headers()), "body": body, "at": self.start.elapsed().as_millis() as u64}));
        let exchanges = self.line["exchanges"].as_array().unwrap();
        let last = exchanges.last().filter(|_| self.line["repeatLast"] == true && requests.len() < 200);
        let exchange = exchanges.get(requests.len() - 1).or(last).cloned().unwrap_or(json!({"fault": "no more exchanges"}));
        if let Some(fault) = text_of(&exchange["fault"]) {
            return ready(Err(TransportError { sent: fault != "connect-refused", source: fault.into() })).boxed();
        }
        let chunks: Vec<_> = exchange["chunks"].as_array().unwrap().iter().map(|chunk| Ok(bytes_of(chunk))).collect();
        let abort = Some(Err(std::io::Error::other("the connection broke"))).filter(|_| exchange["abort"] == true);
        let response = http::Response::builder().status(exchange["status"].as_u64().unwrap() as u16);
        let response = exchange["headers"].as_array().unwrap().iter().fold(response, |it, header| it.header(header[0].as_str().unwrap(), header[1].as_str().unwrap().as_bytes()));
        ready(Ok(response.body(Body::wrap_stream(futures_util::stream::iter(chunks.into_iter().chain(abort)))).unwrap().into())).boxed()
    }
}

impl Job {
    pub fn params<P: DeserializeOwned>(&self) -> Result<P, Value> {
        let read = |wrapped| P::deserialize(untag(&self.args, wrapped));
        read(false).or_else(|_| read(true)).map_err(|error| {
            let message = error.to_string();
            let missing = message.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
            let param = missing.map(|key| if key.starts_with("body") { "body" } else { key.split_once(':').unwrap().1 });
            param.map_or(json!({"unsupported": message}), |param| json!({"error": {"kind": "missing-argument", "param": param, "message": message}}))
        })
    }

    async fn any<T>(&self, call: Call<T>, show: impl Fn(&T) -> Value) -> Outcome {
        let header = || text_of(self.line["args"]["header"].as_object()?.iter().find(|it| it.0.eq_ignore_ascii_case("Idempotency-Key"))?.1);
        let key = text_of(&self.line["config"]["idempotencyKey"]).or_else(header);
        let call = call.with(|it| (it.idempotency_key, it.content_type) = (key, text_of(&self.line["args"]["contentType"])));
        let response = call.send().await.map_err(|error| failure(&error))?;
        let names = self.line["report"]["headers"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let values = |name: &str| headers_of(&response.headers).into_iter().filter(|it| it.0.eq_ignore_ascii_case(name)).map(|it| it.1).collect::<Vec<_>>();
        let headers: Map<_, Value> = names.map(|name| (name, values(name))).filter(|it| !it.1.is_empty()).map(|(name, values)| (name.to_owned(), values.join(", ").into())).collect();
        Ok(json!({"value": show(&response.value), "status": response.status.as_u16(), "headers": headers}))
    }

    pub async fn value<T: Serialize>(&self, call: Call<T>) -> Outcome { self.any(call, |value| json!(value)).await }
    pub async fn binary(&self, call: Call<Bytes>) -> Outcome { self.any(call, |bytes| json!({"$bytes": BASE64_STANDARD.encode(bytes)})).await }
    pub async fn open(&self, call: Call<Response>) -> Outcome {
        let outcome = self.any(call, |response| json!(response.status().as_u16())).await?;
        if self.line["exchanges"].is_null() { Ok(outcome) } else { Err(json!({"unsupported": "a stream is the open response"})) }
    }
}

/// Turns tagged values into what types read: bytes are base64 text, or an upload if they are wrapped.
fn untag(value: &Value, wrapped: bool) -> Value {
    let Value::Object(members) = value else { return value.as_array().map_or(value.clone(), |items| items.iter().map(|item| untag(item, wrapped)).collect()) };
    match members.iter().next().map(|(tag, value)| (tag.as_str(), value)) {
        Some(("$int" | "$float", text)) => serde_json::from_str(text.as_str().unwrap()).unwrap_or(json!({"no": text})),
        Some(("$bytes", bytes)) if wrapped => json!({"content": bytes_of(bytes)}),
        Some(("$bytes", bytes)) => bytes.clone(),
        Some(("$file", it)) => json!({"content": bytes_of(&it["base64"]), "file_name": it["filename"], "content_type": it["contentType"], "headers": it["headers"].as_object().into_iter().flatten().collect::<Vec<_>>()}),
        _ => members.iter().map(|(name, value)| (name.clone(), untag(value, wrapped))).collect(),
    }
}

fn failure(error: &Error) -> Value {
    let (kind, param) = match error {
        Error::InvalidArgument(param, _) => ("invalid-argument", param.as_str()),
        Error::MissingArgument(param) => ("missing-argument", param.as_str()),
        Error::MissingCredentials(scheme) => ("missing-credentials", scheme.as_str()),
        Error::Api(_) => ("http", ""),
        Error::Decode(..) => ("decode", ""),
        Error::UnexpectedContentType(..) => ("unexpected-content-type", ""),
        _ => ("transport", ""),
    };
    let mut shown = json!({"kind": kind, "message": error.to_string(), "param": param});
    if let Error::Api(it) | Error::Decode(it, _) | Error::UnexpectedContentType(it, _) = error {
        let headers: Map<_, Value> = headers_of(&it.headers).into_iter().map(|(name, value)| (name, value.into())).collect();
        (shown["contentType"], shown["headers"]) = (headers.get("content-type").cloned().unwrap_or_default(), headers.into());
        (shown["status"], shown["bodyText"]) = (it.status.as_u16().into(), it.text().into());
        (shown["schema"], shown["value"]) = (json!(it.schema), it.json().unwrap_or_default());
    }
    json!({"error": shown})
}

fn options(config: &Value) -> Options {
    let mut options = Options { anonymous: config["auth"].is_null(), ..Options::default() };
    for (scheme, value) in config["auth"].as_object().into_iter().flatten() {
        let token = text_of(value).or_else(|| text_of(&value["accessToken"])).unwrap_or_default();
        let basic = text_of(&value["username"]).zip(text_of(&value["password"]));
        options = options.credential(scheme, basic.map_or(Credential::Token(token), |it| Credential::Basic(it.0, it.1)));
    }
    (options.base_url, options.document_url) = (text_of(&config["baseUrl"]), text_of(&config["documentUrl"]));
    options.server = config["server"]["index"].as_u64().unwrap_or_default() as usize;
    options.server_variables = serde_json::from_value(config["server"]["variables"].clone()).unwrap_or_default();
    options.max_retries = Some(config["retries"]["maxRetries"].as_u64().unwrap_or_default() as u32);
    options.max_retry_delay = config["retries"]["maxDelayMs"].as_u64().map(Duration::from_millis);
    options
}

/// Arguments by their keys.
fn arguments(keys: &[&str], args: &Value) -> Value {
    let mut result = Map::new();
    for key in keys {
        let (place, name) = key.split_once(':').unwrap_or((key, ""));
        let place = args.get(place.split('.').next().unwrap());
        let value = if name.is_empty() || key.starts_with("querystring") { place } else { place.and_then(|it| it.get(name)) };
        result.extend(value.filter(|value| key.starts_with("body") || !value.is_null()).map(|value| ((*key).to_owned(), value.clone())));
    }
    if let Some(body) = args["body"].as_object().filter(|_| !keys.contains(&"body")) {
        let declared = |name: &str| keys.iter().any(|key| key.starts_with("body") && key.split_once(':').unwrap().1 == name);
        result.insert("extra".to_owned(), Value::Object(body.clone().into_iter().filter(|member| !declared(&member.0)).collect()));
    }
    result.into()
}

async fn run(line: Value, live: bool) -> Value {
    let (start, requests) = (Instant::now(), Arc::<Mutex<Vec<Value>>>::default());
    let mut options = options(&line["config"]);
    if !live { options.transport = Some(Arc::new(Script { line: line.clone(), start, requests: requests.clone() })); }
    let client = Client::new(options);
    let (_, keys, call) = crate::bindings::BINDINGS.iter().find(|it| it.0 == line["operationId"]).unwrap();
    let job = || Job { line: line.clone(), args: arguments(keys, &line["args"]) };
    let mut result = call(client.clone(), job()).await;
    for _ in 1..line["calls"].as_u64().unwrap() { result = if result.is_ok() { call(client.clone(), job()).await } else { result }; }
    json!({"id": line["id"], "requests": *requests.lock().unwrap(), "result": result.unwrap_or_else(|refused| refused)})
}

pub fn main() {
    let live = std::env::args().any(|argument| argument == "live");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(!live).build().unwrap();
    println!("{}", json!({"ready": "wire-runner/1"}));
    for line in std::io::stdin().lines() {
        println!("{}", runtime.block_on(run(serde_json::from_str(&line.unwrap()).unwrap(), live)));
    }
}
