//! Settings of clients and calls.

use super::*;

/// What sends requests: a `reqwest::Client`, or something around one. It must not send credentials to another origin.
pub trait Transport: Send + Sync {
    /// Sends a request and returns the response as soon as its headers are there.
    fn send(&self, request: Request) -> BoxFuture<'static, Result<reqwest::Response, TransportError>>;
}

impl Transport for reqwest::Client {
    fn send(&self, request: Request) -> BoxFuture<'static, Result<reqwest::Response, TransportError>> {
        self.execute(request).map(|sent| sent.map_err(TransportError::from)).boxed()
    }
}

/// A credential of a security scheme.
#[derive(Clone)]
pub enum Credential {
    /// A bearer token or an API key.
    Token(String),
    /// User name and password.
    Basic(String, String),
}

/// Settings of a client or of one call.
#[derive(Clone, Default)]
pub struct Options {
    /// The address of the server, in place of the servers that the API declares.
    pub base_url: Option<String>,
    /// Where the description of the API was fetched, for servers with relative addresses.
    pub document_url: Option<String>,
    /// Which of the declared servers is called.
    pub server: usize,
    /// Values of variables in the address of the server.
    pub server_variables: BTreeMap<String, String>,
    /// Credentials by security scheme.
    pub credentials: BTreeMap<String, Credential>,
    /// Whether calls that lack credentials are sent.
    pub anonymous: bool,
    /// The time for an attempt, and for each part of its response. Default: a minute.
    pub timeout: Option<Duration>,
    /// How often a failed call is tried again. Default: 2.
    pub max_retries: Option<u32>,
    /// The longest time to wait before trying again; a server that asks for more gets no retry. Default: a minute.
    pub max_retry_delay: Option<Duration>,
    /// Further headers, which replace others of their name.
    pub headers: HeaderMap,
    /// The idempotency key; a random one for each call if there is none.
    pub idempotency_key: Option<String>,
    /// The media type of the request body, if not the preferred one.
    pub content_type: Option<String>,
    /// What sends the requests. The default follows redirects within an origin.
    pub transport: Option<Arc<dyn Transport>>,
}

/// Returns a transport that follows redirects within an origin.
pub(crate) fn transport() -> Arc<dyn Transport> {
    let same_origin = Policy::custom(|attempt| match attempt.previous() {
        [first, rest @ ..] if rest.len() < 9 && first.origin() == attempt.url().origin() => attempt.follow(),
        _ => attempt.stop(),
    });
    Arc::new(reqwest::Client::builder().redirect(same_origin).build().unwrap_or_default())
}

impl Options {
    /// Returns settings with tokens and the base URL of environment variables.
    pub fn from_env() -> Self {
        let read = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let token = |scheme: &Scheme| Some((scheme.0.to_owned(), Credential::Token(read(scheme.4)?)));
        let credentials = crate::SCHEMES.iter().filter_map(token).collect();
        Self { base_url: read(crate::BASE_URL_ENV), credentials, ..Self::default() }
    }

    /// Sets the credential of a security scheme.
    pub fn credential(mut self, scheme: &str, credential: Credential) -> Self {
        self.credentials.insert(scheme.to_owned(), credential);
        self
    }

    /// Returns what credentials add to a request. The first alternative whose schemes all have credentials is taken;
    /// the anonymous one comes last.
    pub(crate) fn authorize(&self, operation: &Operation) -> Result<Vec<Part>> {
        use Credential::{Basic, Token};
        let lacks = |key: &&&str| !self.credentials.contains_key(**key);
        let complete = |keys: &&&[&str]| !keys.is_empty() && !keys.iter().any(|key| lacks(&key));
        let Some(chosen) = operation.security.iter().find(complete) else {
            let optional = self.anonymous || operation.security.iter().any(|keys| keys.is_empty());
            let missing = operation.security.iter().flat_map(|keys| keys.iter()).find(lacks).filter(|_| !optional);
            return missing.map_or(Ok(Vec::new()), |key| Err(Error::MissingCredentials(key.to_string())));
        };
        let part = |place: &str, name: &str, value| (place.to_owned(), name.to_owned(), value);
        let add = |(key, kind, place, name, _): &Scheme| match (&self.credentials[*key], *place) {
            (Basic(user, _), _) if user.contains(|char: char| char == ':' || char.is_control()) => {
                Err(Error::invalid(&format!("{key}.username"), "must not contain a colon or control characters"))
            }
            (Basic(user, password), _) => {
                let pair = BASE64_STANDARD.encode(format!("{user}:{password}"));
                Ok(part("header", "Authorization", format!("Basic {pair}")))
            }
            (Token(token), "query") => Ok(part("query", name, format!("{}={}", encode(name), encode(token)))),
            (Token(token), "cookie") if token.contains([';', ' ', '\t']) => {
                Err(Error::invalid(key, "is no text for a cookie"))
            }
            (Token(token), _) => check_header(key, token).map(|()| match (*kind, *place) {
                ("apiKey", "cookie") => part("cookie", name, format!("{name}={token}")),
                ("apiKey", _) => part("header", name, token.clone()),
                _ => part("header", "Authorization", format!("Bearer {token}")),
            }),
        };
        crate::SCHEMES.iter().filter(|it| chosen.contains(&it.0) && it.1 != "mutualTLS").map(add).collect()
    }

    /// Returns the address of the server without a final slash, and its query.
    pub(crate) fn server_url(&self, operation: &Operation) -> Result<(String, String)> {
        let servers = if operation.servers.is_empty() { crate::SERVERS } else { operation.servers };
        let (address, variables) = match (&self.base_url, servers.get(self.server)) {
            (Some(url), _) => (url.as_str(), &[][..]),
            (None, server) => *server.ok_or_else(|| Error::MissingArgument("baseUrl".to_owned()))?,
        };
        let mut url = address.to_owned();
        for (name, default, allowed) in variables {
            let value = self.server_variables.get(*name).map_or(*default, String::as_str);
            let safe = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte));
            if value != *default && (!safe || !allowed.is_empty() && !allowed.contains(&value)) {
                return Err(Error::invalid(name, "the value is not allowed in the address of a server"));
            }
            url = url.replace(&format!("{{{name}}}"), value);
        }
        let document = self.document_url.as_ref().and_then(|document| document.parse::<Url>().ok());
        let url = document.and_then(|document| document.join(&url).ok()).map_or(url, String::from);
        let (address, query) = url.split_once('?').unwrap_or((&url, ""));
        Ok((address.trim_end_matches('/').to_owned(), query.to_owned()))
    }
}
