//! A call, from its arguments to the response.

use super::*;

const MINUTE: Duration = Duration::from_secs(60);

/// A success with its status and headers.
#[derive(Clone, Debug)]
pub struct Response<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The result.
    pub value: T,
}

pub(crate) type Decode<T> = fn(Reply) -> BoxFuture<'static, Result<T>>;

/// A call of an operation. Awaiting it sends the request and returns the result.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    operation: &'static Operation,
    arguments: Result<Arguments>,
    options: Options,
    decode: Decode<T>,
}

impl<T: Send + 'static> IntoFuture for Call<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send().map(|response| Ok(response?.value)).boxed()
    }
}

impl<T> Call<T> {
    pub(crate) fn new(
        client: &crate::Client,
        operation: &'static Operation,
        params: &impl Serialize,
        decode: Decode<T>,
    ) -> Self {
        let arguments = values::tree(params).map_err(|error| Error::invalid("body", &error.to_string()));
        Self { operation, arguments, options: (*client.options).clone(), decode }
    }

    /// Changes settings for this call.
    pub fn with(mut self, change: impl FnOnce(&mut Options)) -> Self {
        change(&mut self.options);
        self
    }

    /// Sends the request until it succeeds or must not be repeated. Returns the result with status and headers.
    pub async fn send(self) -> Result<Response<T>> {
        let Self { operation, arguments, options, decode } = self;
        let arguments = arguments?;
        let (path, mut parts) = request::parts(operation.path, &arguments.0)?;
        let body = request::body(operation, &arguments, options.content_type.as_deref())?;
        parts.extend(options.authorize(operation)?);
        let texts = |place: &str| -> Vec<_> {
            parts.iter().filter(|it| it.0.starts_with(place)).map(|it| it.2.clone()).collect()
        };
        let (address, query) = options.server_url(operation)?;
        let query = [vec![query], texts("query")].concat().into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>();
        let url = format!("{address}{path}{}{}", if query.is_empty() { "" } else { "?" }, query.join("&"));
        let url = Url::parse(&url).map_err(|_| Error::MissingArgument("baseUrl".to_owned()))?;
        let key = options.idempotency_key.clone().unwrap_or_else(|| format!("{:032x}", fastrand::u128(..)));
        let mut given = vec![("User-Agent", crate::USER_AGENT.to_owned()), ("Accept", response::accept(operation))];
        given.extend(operation.idempotency.map(|name| (name, key)));
        given.extend(parts.iter().filter(|it| it.0 == "header").map(|it| (it.1.as_str(), it.2.clone())));
        given.extend(body.iter().map(|body| ("Content-Type", body.0.clone())));
        given.extend(Some(("Cookie", texts("cookie").join("; "))).filter(|it| !it.1.is_empty()));
        let mut headers = HeaderMap::new();
        for (name, value) in given {
            check_header(name, &value)?;
            let pair = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(&value).ok());
            headers.extend([pair.ok_or_else(|| Error::invalid(name, "the header cannot be sent"))?]);
        }
        headers.extend(options.headers.clone());
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
        let safe = method.is_idempotent() || operation.method == "QUERY" || operation.idempotency.is_some();
        let longest = options.max_retry_delay.unwrap_or(MINUTE);
        let transport = options.transport.clone().unwrap_or_else(options::transport);
        let mut attempt = 0;
        loop {
            let mut request = Request::new(method.clone(), url.clone());
            request.headers_mut().clone_from(&headers);
            *request.body_mut() = body.as_ref().map(|body| body.1.clone().into());
            let outcome = timed(&options, transport.send(request)).await;
            let wait = outcome.as_ref().ok().and_then(|reply| retry_after(reply.headers()));
            let again = match &outcome {
                Ok(reply) => match reply.status().as_u16() {
                    429 => true,
                    503 => safe || wait.is_some(),
                    408 | 500 | 502 | 504 => safe,
                    _ => false,
                },
                Err(error) => safe || matches!(error, Error::Transport(TransportError { sent: false, .. })),
            };
            let backoff = Duration::from_millis(500 << attempt.min(4)).mul_f64(0.75 + fastrand::f64() / 4.0);
            let delay = wait.unwrap_or(backoff.min(longest));
            if !again || attempt >= options.max_retries.unwrap_or(2) || delay > longest {
                let reply = Reply { operation, options, response: outcome? }.checked().await?;
                let (status, headers) = (reply.response.status(), reply.response.headers().clone());
                return Ok(Response { status, headers, value: decode(reply).await? });
            }
            tokio::time::sleep(delay).await;
            attempt += 1;
        }
    }
}

/// Awaits what a transport does, as long as an attempt may take.
pub(crate) async fn timed<T, E: Into<TransportError>>(
    options: &Options,
    it: impl Future<Output = Result<T, E>>,
) -> Result<T> {
    let late = |error| TransportError { sent: true, source: Box::new(error) };
    Ok(tokio::time::timeout(options.timeout.unwrap_or(MINUTE), it).await.map_err(late)?.map_err(Into::into)?)
}

/// Reads seconds or a date; a past date means now. The clock is that of the server, if it shows it.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let shown = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    let until = |date: SystemTime| date.duration_since(shown.unwrap_or_else(SystemTime::now)).unwrap_or_default();
    text.parse().ok().map(Duration::from_secs).or_else(|| httpdate::parse_http_date(text).ok().map(until))
}
