//! What can go wrong.

use super::*;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed. Credentials are never part of it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An argument or a setting, by the name that travels, cannot be sent.
    #[error("{0}: {1}")]
    InvalidArgument(String, String),
    /// A required argument is missing.
    #[error("{0} is required")]
    MissingArgument(String),
    /// The operation needs a credential that the client does not have.
    #[error("the credential {0} is missing")]
    MissingCredentials(String),
    /// The server answered with an error.
    #[error("{}: {}", .0.status, .0.text())]
    Api(Box<ApiError>),
    /// The body of a success cannot be decoded.
    #[error("the response cannot be decoded: {1}")]
    Decode(Box<ApiError>, String),
    /// A success has a media type that the API does not declare.
    #[error("the media type {1:?} is not expected")]
    UnexpectedContentType(Box<ApiError>, String),
    /// No answer in time, or a broken one.
    #[error("the connection failed: {0}")]
    Transport(#[from] TransportError),
}

impl Error {
    pub(crate) fn invalid(parameter: &str, message: &str) -> Self {
        Self::InvalidArgument(parameter.to_owned(), message.to_owned())
    }
}

/// A request that got no whole answer.
#[derive(Debug, thiserror::Error)]
#[error("{source}")]
pub struct TransportError {
    /// Whether the request may have reached the server.
    pub sent: bool,
    /// The cause.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        Self { sent: !error.is_connect(), source: Box::new(error.without_url()) }
    }
}

/// A response that is no result.
#[derive(Clone, Debug)]
pub struct ApiError {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Bytes,
    /// The declared schema of the body, if it fits.
    pub schema: Option<&'static str>,
}

impl ApiError {
    /// Returns the body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Returns the body as a model of the API or as a `serde_json::Value`, if it is one.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        super::response::parse(&self.body).ok().and_then(|value| T::deserialize(value).ok())
    }

    /// Returns the id that the server gave to the request.
    pub fn request_id(&self) -> Option<&str> {
        ["x-request-id", "request-id"].iter().find_map(|name| self.headers.get(*name)?.to_str().ok())
    }
}
