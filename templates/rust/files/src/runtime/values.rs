//! Values that JSON cannot hold, and what generated models are made with.

use super::*;
use serde::{Deserialize, Deserializer, Serializer};
use std::cell::{Cell, RefCell};

/// A file to upload, or bytes that are sent as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Upload {
    /// The content.
    pub content: Bytes,
    /// The name of the file; its directories are not sent.
    pub file_name: Option<String>,
    /// The media type, where it is not the declared one.
    pub content_type: Option<String>,
    /// Further headers of its part in a multipart body.
    pub headers: Vec<(String, String)>,
}

impl<T: Into<Vec<u8>>> From<T> for Upload {
    fn from(content: T) -> Self {
        Self { content: content.into().into(), ..Self::default() }
    }
}

thread_local! {
    static FILES: RefCell<Vec<Upload>> = const { RefCell::new(Vec::new()) };
    static UNDECLARED: Cell<usize> = const { Cell::new(0) };
}

/// The only member of an object that stands for an upload in a tree of arguments.
const FILE: &str = "\0file";

/// Returns arguments as a tree, and the uploads in it, which are shared and not copied.
pub(crate) fn tree(params: &impl Serialize) -> serde_json::Result<Arguments> {
    FILES.take();
    let tree = serde_json::to_value(params)?;
    Ok((tree.as_object().cloned().unwrap_or_default(), FILES.take()))
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = FILES.with_borrow(Vec::len);
        FILES.with_borrow_mut(|files| files.push(self.clone()));
        serializer.collect_map([(FILE, place)])
    }
}

/// Returns the upload that a tree stands for.
pub(crate) fn file_of<'a>(tree: &Value, files: &'a [Upload]) -> Option<&'a Upload> {
    files.get(usize::try_from(tree.get(FILE)?.as_u64()?).ok()?)
}

/// Reads a member that is there, so that null differs from a member that is not.
pub(crate) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Reads undeclared members and counts them, which tells how well a value fits.
pub(crate) fn extra<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Map<String, Value>, D::Error> {
    let members = Map::deserialize(deserializer)?;
    UNDECLARED.set(UNDECLARED.get() + members.len());
    Ok(members)
}

/// Returns a value as a variant of a union, and how many of its members the variant does not declare.
pub(crate) fn attempt<T: DeserializeOwned>(value: &Value) -> Option<(usize, T)> {
    let outer = UNDECLARED.replace(0);
    let result = T::deserialize(value).ok();
    let undeclared = UNDECLARED.replace(outer);
    result.map(|result| (undeclared, result))
}

/// Declares an enum with a variant for each alternative: the one its discriminator names, else the one that fits best.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident by $tag:literal else $fallback:literal {
        $($(#[$doc:meta])* $variant:ident($type:ty) = [$($value:literal),*],)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant($type),)*
            /// A value that fits none of the variants.
            Unknown(serde_json::Value),
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                let tag = value.get($tag).map(crate::runtime::request::text);
                let mut best: Option<(usize, Self)> = None;
                $(
                    let known: &[&str] = &[$($value),*];
                    let named = tag.as_deref().is_some_and(|tag| known.contains(&tag));
                    let tried = $tag.is_empty() || named || best.is_none() && stringify!($variant) == $fallback;
                    let found = tried.then(|| crate::runtime::values::attempt::<$type>(&value)).flatten();
                    if let Some((count, value)) = found.filter(|it| named || best.as_ref().is_none_or(|best| it.0 < best.0)) {
                        best = Some((count, Self::$variant(value)));
                    }
                )*
                Ok(best.map_or(Self::Unknown(value), |best| best.1))
            }
        }
    };
}
pub(crate) use union;
