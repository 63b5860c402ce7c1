//! The items of all pages of a list.

use super::call::{send, Call};
use super::error::{Error, Result};
use super::request::text;
use super::response::Stream;
use super::Pagination;
use futures_util::stream::{iter, try_unfold, StreamExt as _, TryStreamExt as _};
use reqwest::{header::LINK, Url};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The values of a call, and the pages that were seen.
struct Pages {
    values: Map<String, Value>,
    link: Option<Url>,
    seen: Vec<String>,
    last: Option<(Value, i64, Option<String>, Url)>,
}

/// Returns the items of all pages, which are fetched as they are needed.
pub(crate) fn pages<T: DeserializeOwned + Send + 'static>(call: Call<Value>) -> Stream<T> {
    let Call { operation, arguments, options, .. } = call;
    let state =
        arguments.map(|(values, files)| (Pages { values, link: None, seen: Vec::new(), last: None }, files, options));
    let fetch = move |state: Result<_>| async move {
        let (mut pages, files, options): (Pages, Vec<_>, _) = state?;
        let Some(page) = operation.pagination.as_ref() else { return Ok::<_, Error>(None) };
        if pages.last.is_some() && !pages.turn(page)? {
            return Ok(None);
        }
        let mut reply = send(operation, &pages.values, &files, &options, pages.link.as_ref()).await?;
        let (tree, body) = reply.content().await?;
        let items = tree.pointer(page.items).and_then(Value::as_array).cloned().unwrap_or_default();
        let mut links = reply.response.headers().get_all(LINK).iter().filter_map(|link| link.to_str().ok());
        pages.last = Some((tree, items.len() as i64, links.find_map(next_link), reply.url.clone()));
        let decode =
            move |item| T::deserialize(item).map_err(|error: serde_json::Error| reply.undecodable(&body, &error));
        Ok(Some((iter(items).map(decode), Ok((pages, files, options)))))
    };
    try_unfold(state, fetch).try_flatten().boxed()
}

impl Pages {
    /// Returns the argument that asks for a page; it may be a member of the body.
    fn argument(&mut self, page: &Pagination) -> &mut Value {
        let (name, member) = page.argument.split_once('/').unwrap_or((page.argument, ""));
        let value = self.values.entry(name).or_insert(Value::Null);
        if member.is_empty() {
            value
        } else {
            &mut value[member]
        }
    }

    /// Asks for the next page, if there is one. Offsets advance by the items that came, page numbers by one.
    fn turn(&mut self, page: &Pagination) -> Result<bool> {
        let Some((tree, count, link, url)) = self.last.take() else { return Ok(false) };
        let next = match page.style {
            "link" => link.map(Value::from),
            "url" | "cursor" => tree.pointer(page.response).filter(|it| !it.is_null() && **it != "").cloned(),
            _ => {
                let (offset, limit) = (page.style == "offset", self.values.get(page.limit).and_then(Value::as_i64));
                let next = self.argument(page).as_i64().unwrap_or(page.start) + if offset { count } else { 1 };
                let total =
                    tree.pointer(if page.total.is_empty() { "/total" } else { page.total }).and_then(Value::as_i64);
                let ended = match total.filter(|_| offset) {
                    Some(total) => next >= total,
                    None => limit.is_some_and(|limit| count < limit),
                };
                let more = tree.pointer(page.more).and_then(Value::as_bool).unwrap_or(!ended);
                (count > 0 && more).then(|| next.into())
            }
        };
        let Some(next) = next else { return Ok(false) };
        let mut mark = text(&next);
        if ["link", "url"].contains(&page.style) {
            let link =
                url.join(&mark).ok().filter(|link| link.origin() == url.origin()).ok_or(Error::CrossOriginLink)?;
            mark = link.to_string();
            self.seen.push(url.to_string());
            self.link = Some(link);
        } else {
            let current = std::mem::replace(self.argument(page), next);
            self.seen.push(text(&current));
        }
        let fresh = !self.seen.contains(&mark);
        self.seen.push(mark);
        if fresh {
            Ok(true)
        } else {
            Err(Error::PaginationLoop)
        }
    }
}

/// Returns the target of the relation `next` in a Link header (RFC 8288, 3).
fn next_link(header: &str) -> Option<String> {
    header.split('<').find_map(|link| {
        let (target, params) = link.split_once('>')?;
        let params = params.to_ascii_lowercase();
        let mut rels = params.split("; ").filter_map(|param| param.strip_prefix("rel="));
        let next = |rel: &str| rel.split(['"', ' ', ',']).any(|name| name == "next");
        rels.any(next).then(|| target.to_owned())
    })
}
