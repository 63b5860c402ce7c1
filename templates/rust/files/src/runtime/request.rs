//! Arguments to the parts of a request.

use super::*;

/// Place, name and text of a part of a request; a text for a path or query is encoded and names itself.
pub(crate) type Part = (String, String, String);
/// The values of arguments by their keys, and the uploads in them.
pub(crate) type Arguments = (Map<String, Value>, Vec<values::Upload>);
/// Media type and bytes of a body.
pub(crate) type Payload = (String, Bytes);

/// Where and how an argument is sent: its key is `location.style:name`. A `*` after the style explodes arrays and
/// objects, a `+` leaves reserved characters alone; a media type may stand in place of the style.
struct Field<'a> {
    location: &'a str,
    style: &'a str,
    name: &'a str,
    explode: bool,
    reserved: bool,
}

fn percent(text: &str, keep: impl Fn(&[u8]) -> bool) -> String {
    let encode = |(index, byte): (usize, u8)| match byte.is_ascii_alphanumeric() || keep(&text.as_bytes()[index..]) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    text.bytes().enumerate().map(encode).collect()
}

/// Encodes everything but unreserved characters (RFC 3986, 2.3).
pub(crate) fn encode(text: &str) -> String {
    percent(text, |rest| b"-._~".contains(&rest[0]))
}

/// Encodes as the WHATWG form serializer does.
fn encode_form(text: &str) -> String {
    percent(text, |rest| b"*-._ ".contains(&rest[0])).replace(' ', "+")
}

/// Leaves reserved characters and existing escapes alone (RFC 6570, 3.2.3); # would end the query.
fn encode_reserved(text: &str) -> String {
    let triple = |rest: &[u8]| rest[0] == b'%' && rest.len() > 2 && rest[1..3].iter().all(u8::is_ascii_hexdigit);
    percent(text, |rest| b"-._~:/?[]@!$&'()*+,;=".contains(&rest[0]) || triple(rest))
}

/// Returns the text of a value where it is not JSON; structures become JSON.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Refuses what a header value cannot hold. The value is not in the error: it may be a credential.
pub(crate) fn check_header(parameter: &str, value: &str) -> Result<()> {
    match value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte)) {
        true => Ok(()),
        false => Err(Error::invalid(parameter, "a header value must be printable ASCII without line ends")),
    }
}

/// Returns the path and the other parts that parameters make.
pub(crate) fn parts(template: &str, values: &Map<String, Value>) -> Result<(String, Vec<Part>)> {
    let (mut path, mut parts) = (template.to_owned(), Vec::new());
    let fields = values.iter().map(|(key, value)| (Field::of(key), value));
    for (field, value) in fields.filter(|(field, value)| field.location != "body" && !value.is_null()) {
        match (field.location, field.text(value)?) {
            ("path", None) => return Err(Error::invalid(field.name, "the value is empty")),
            ("path", Some(text)) => path = path.replace(&format!("{{{}}}", field.name), &text),
            (location, text) => parts.extend(text.map(|text| (location.to_owned(), field.name.to_owned(), text))),
        }
    }
    for (template, filled) in template.split('/').zip(path.split('/')) {
        if let Some((_, rest)) = template.split_once('{').filter(|_| ["", ".", ".."].contains(&filled)) {
            return Err(Error::invalid(rest.split('}').next().unwrap_or(rest), "the value would change the path"));
        }
    }
    Ok((path, parts))
}

impl<'a> Field<'a> {
    /// Reads a key; any other text is the name of a member of the body.
    fn of(key: &'a str) -> Self {
        let known = |place: &str| ["path", "query", "querystring", "header", "cookie", "body"].contains(&place);
        let split = key.split_once(':').filter(|it| known(it.0.split('.').next().unwrap_or_default()));
        let (place, name) = split.unwrap_or(("body", key));
        let standard = ["query", "cookie"].iter().find(|it| **it == place).map_or("simple", |_| "form*");
        let (location, how) = place.split_once('.').unwrap_or((place, if place == "body" { "" } else { standard }));
        let style = how.trim_end_matches(['*', '+']);
        Self { location, style, name, explode: how[style.len()..].contains('*'), reserved: how.ends_with('+') }
    }

    /// Returns what the argument writes, none for an empty list or object.
    fn text(&self, value: &Value) -> Result<Option<String>> {
        let (raw, content) = (self.location == "header" || self.style == "cookie", self.style.contains('/'));
        let encode: fn(&str) -> String = match (self.location, self.reserved) {
            _ if raw => str::to_owned,
            ("path", true) => |text| encode_reserved(text).replace('/', "%2F").replace('?', "%3F"),
            (_, true) => encode_reserved,
            (_, false) => encode,
        };
        let json = if is_json(self.style) { value.to_string() } else { text(value) };
        let result = match self.location {
            "querystring" if self.style.contains("form") => {
                Some(form(value.as_object().unwrap_or(&Map::new()))?.join("&"))
            }
            "query" | "cookie" if content => Some(format!("{}={}", self::encode(self.name), encode(&json))),
            _ if content => Some(encode(&json)),
            _ => self.expand(value, encode),
        };
        let shown = result.as_deref().unwrap_or_default();
        let joined = self.explode && (value.is_array() || value.is_object());
        match self.location {
            _ if raw && check_header(self.name, shown).is_err() => check_header(self.name, shown).map(|()| None),
            "cookie" if raw && !joined && shown.contains(';') => Err(Error::invalid(self.name, "has a semicolon")),
            "cookie" if joined => Ok(result.map(|pairs| pairs.replace('&', "; "))),
            "path" => Ok(result.filter(|text| !["", "."].contains(&text.as_str()))),
            _ => Ok(result),
        }
    }

    /// Expands a value as RFC 6570 does. Null items are undefined and skipped, lists without items write nothing.
    fn expand(&self, value: &Value, encode: fn(&str) -> String) -> Option<String> {
        let (prefix, separator, delimiter, named) = match self.style {
            "deepObject" => return Some(deep(self.name, value, encode).join("&")).filter(|text| !text.is_empty()),
            "label" => (".", if self.explode { "." } else { "," }, ",", false),
            "matrix" => (";", ";", ",", true),
            "form" => ("", "&", ",", true),
            "cookie" => ("", "; ", ",", true),
            "spaceDelimited" => ("", "&", "%20", true),
            "pipeDelimited" => ("", "&", "%7C", true),
            _ => ("", ",", ",", false),
        };
        let key = if self.style == "cookie" { self.name.to_owned() } else { self::encode(self.name) };
        let pair = |text: String| match named {
            true if text.is_empty() && self.style == "matrix" => key.clone(),
            true => format!("{key}={text}"),
            false => text,
        };
        let mark = if self.explode { "=" } else { delimiter };
        let pieces: Vec<String> = match value {
            Value::Array(items) => {
                let texts = items.iter().filter(|item| !item.is_null()).map(|item| encode(&text(item)));
                texts.map(|text| if self.explode { pair(text) } else { text }).collect()
            }
            Value::Object(members) => {
                let given = members.iter().filter(|member| !member.1.is_null());
                given.map(|(name, value)| format!("{}{mark}{}", encode(name), encode(&text(value)))).collect()
            }
            _ => return Some(format!("{prefix}{}", pair(encode(&text(value))))),
        };
        let joined = if self.explode { pieces.join(separator) } else { pair(pieces.join(delimiter)) };
        (!pieces.is_empty()).then(|| format!("{prefix}{joined}"))
    }
}

/// Repeats the brackets for nested objects.
fn deep(key: &str, value: &Value, encoder: fn(&str) -> String) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().map(|it| (key.to_owned(), it)).collect(),
        Value::Object(members) => members.iter().map(|(name, it)| (format!("{key}[{name}]"), it)).collect(),
        _ => return vec![format!("{}={}", encode(key), encoder(&text(value)))],
    };
    inner.iter().flat_map(|(key, value)| deep(key, value, encoder)).collect()
}

/// Returns type and subtype in lower case, without parameters.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

pub(crate) fn is_json(media_type: &str) -> bool {
    let text = essence(media_type);
    text == "application/json" || text == "text/json" || text.ends_with("+json")
}

/// Returns the body of a call, none where it is not given.
pub(crate) fn body(operation: &Operation, arguments: &Arguments, wanted: Option<&str>) -> Result<Option<Payload>> {
    let (values, files) = arguments;
    let fields = values.iter().filter(|(key, _)| key.starts_with("body.") || key.starts_with("body:"));
    let extra = values.get("extra").and_then(Value::as_object);
    let more = extra.into_iter().flatten().map(|(key, it)| (format!("body:{key}"), it.clone()));
    let fields: Map<_, _> = fields.map(|(key, it)| (key.clone(), it.clone())).chain(more).collect();
    let tree = match values.get("body") {
        Some(value) => value.clone(),
        None if fields.is_empty() && extra.is_none() && !operation.body_required => return Ok(None),
        None => fields.iter().map(|(key, value)| (Field::of(key).name.to_owned(), value.clone())).collect(),
    };
    let json = operation.body.iter().find(|media| is_json(media.0)).or(operation.body.first());
    let spelled = |name: &str| name.to_lowercase().replace(' ', "");
    let exact = |wanted: &str| operation.body.iter().find(|media| spelled(media.0) == spelled(wanted));
    let like = |wanted: &str| operation.body.iter().find(|media| essence(media.0) == essence(wanted));
    let other = ("*/*", if wanted.is_some_and(is_json) { "json" } else { "any" });
    let (name, family) = wanted.map_or(json, |wanted| exact(wanted).or_else(|| like(wanted))).unwrap_or(&other);
    let fields = tree.as_object().filter(|_| fields.is_empty()).unwrap_or(&fields);
    let file = values::file_of(&tree, files);
    let (data, fallback) = match (*family, &tree, file) {
        ("multipart", ..) => return multipart(fields, files).map(Some),
        ("form", _, None) => (form(fields)?.join("&").into(), ""),
        ("jsonl", Value::Array(items), _) => (items.iter().map(|it| format!("{it}\n")).collect::<String>().into(), ""),
        (_, _, Some(file)) => (file.content.clone(), "application/octet-stream"),
        ("any" | "binary" | "text" | "xml", Value::String(text), _) => (text.clone().into(), "text/plain"),
        _ => (tree.to_string().into(), "application/json"),
    };
    let own = file.and_then(|file| file.content_type.as_deref());
    let content_type = own.unwrap_or(if name.contains('*') { wanted.unwrap_or(fallback) } else { name });
    check_header("contentType", content_type)?;
    Ok(Some((content_type.to_owned(), data)))
}

/// Writes fields without style by their content: arrays repeat the name, objects are JSON, null is left out.
fn form(fields: &Map<String, Value>) -> Result<Vec<String>> {
    let mut pairs = Vec::new();
    for (field, value) in fields.iter().map(|(key, value)| (Field::of(key), value)).filter(|it| !it.1.is_null()) {
        let pair = |text: String| format!("{}={}", encode_form(field.name), encode_form(&text));
        let written = |item: &Value| if is_json(field.style) { item.to_string() } else { text(item) };
        match value {
            _ if !field.style.is_empty() && !field.style.contains('/') => pairs.extend(field.text(value)?),
            Value::Array(items) => pairs.extend(items.iter().filter(|it| !it.is_null()).map(|it| pair(written(it)))),
            _ => pairs.push(pair(written(value))),
        }
    }
    Ok(pairs)
}

/// Writes fields as parts; lists repeat the name.
fn multipart(fields: &Map<String, Value>, files: &[values::Upload]) -> Result<Payload> {
    let boundary = format!("{:032x}", fastrand::u128(..));
    let quoted = |name: &str| name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    let items = |value| Value::as_array(value).map_or(std::slice::from_ref(value), Vec::as_slice);
    let parts = fields.iter().flat_map(|(key, value)| items(value).iter().map(move |item| (Field::of(key), item)));
    let mut data = Vec::new();
    for (field, value) in parts.filter(|part| !part.1.is_null()) {
        let file = values::file_of(value, files);
        let path = file.map(|file| file.file_name.as_deref().unwrap_or(field.name));
        let base = path.and_then(|path| path.rsplit('/').next()).map(|base| format!("; filename=\"{}\"", quoted(base)));
        let own = [file.and_then(|file| file.content_type.as_deref()), Some(field.style).filter(|it| it.contains('/'))];
        let content_type = own[0].or(own[1]).unwrap_or(match value {
            _ if file.is_some() => "application/octet-stream",
            Value::Object(_) | Value::Array(_) => "application/json",
            _ => "text/plain",
        });
        let name = format!("form-data; name=\"{}\"{}", quoted(field.name), base.unwrap_or_default());
        data.extend(format!("--{boundary}\r\nContent-Disposition: {name}\r\n").into_bytes());
        let further = file.iter().flat_map(|file| &file.headers).map(|(name, value)| (name.as_str(), value.as_str()));
        for (header, value) in further.chain([("Content-Type", content_type)]) {
            check_header(header, value)?;
            data.extend(format!("{header}: {value}\r\n").into_bytes());
        }
        let json = if is_json(content_type) { value.to_string() } else { text(value) };
        data.extend([&b"\r\n"[..], file.map_or(json.as_bytes(), |file| &file.content), b"\r\n"].concat());
    }
    data.extend(format!("--{boundary}--\r\n").into_bytes());
    Ok((format!("multipart/form-data; boundary={boundary}"), data.into()))
}
