package runtime

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"mime/multipart"
	"net/textproto"
	"net/url"
	"path"
	"slices"
	"strings"
)

// payload is an encoded body, without a reader there is none.
type payload struct {
	contentType string
	reader      io.Reader
}

func essence(mediaType string) string {
	before, _, _ := strings.Cut(mediaType, ";")
	return strings.ToLower(strings.TrimSpace(before))
}

func isJSON(mediaType string) bool {
	text := essence(mediaType)
	return text == "application/json" || text == "text/json" || strings.HasSuffix(text, "+json")
}

func (c *core) encodeBody(op *operation, args *arguments) (result payload, err error) {
	if op.body == nil {
		return result, nil
	}
	tree, given := args.body, args.hasBody || op.bodyRequired
	for _, member := range c.extraBody {
		object, ok := tree.(members)
		if !ok {
			return result, invalid("body", "members can be added to an object only")
		}
		tree, given = object.with(member.name, member.value), true
	}
	var w writer
	if given {
		result = chooseRequestMedia(op.body, c.contentType).encode(&w, tree)
		w.fail(checkHeader(result.contentType))
	}
	return result, refused("body", w.err)
}

// chooseRequestMedia takes what the caller names, else the first: the document's are sorted by preference.
func chooseRequestMedia(content []media, wanted string) media {
	spelled := func(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), "")) }
	exact := first(content, func(m media) bool { return wanted == "" || spelled(m.name) == spelled(wanted) })
	like := first(content, func(m media) bool { return essence(m.name) == essence(wanted) })
	return *cmp.Or(exact, like, &media{name: wanted, family: "any"})
}

func (m media) encode(w *writer, tree any) payload {
	file, isFile := tree.(Upload)
	_, isText := tree.(string)
	switch {
	case m.family == "multipart" || m.family == "mixed":
		return w.multipart(essence(m.concrete("multipart/form-data")), tree, m.encodings)
	case m.family == "form":
		return payload{m.name, strings.NewReader(strings.Join(w.formPairs(tree, m.encodings), "&"))}
	case m.family == "jsonl" || m.family == "json-seq":
		return payload{m.name, bytes.NewReader(w.lines(m.family, tree))}
	case m.family == "xml" && m.xml != nil:
		return payload{m.name, strings.NewReader(w.xml(tree, m.xml))}
	case isFile:
		contentType := cmp.Or(file.ContentType, m.concrete("application/octet-stream"))
		return payload{contentType, cmp.Or(file.Content, io.Reader(&bytes.Reader{}))}
	case m.family == "json" || m.family == "any" && (!isText || isJSON(m.name)):
		return payload{m.concrete("application/json"), bytes.NewReader(w.json(tree))}
	}
	return payload{m.concrete("text/plain"), strings.NewReader(w.text(tree))}
}

// concrete returns the name of the media type, fallback for a range.
func (m media) concrete(fallback string) string {
	if strings.Contains(m.name, "*") || m.name == "" {
		return fallback
	}
	return m.name
}

func (w *writer) lines(family string, tree any) []byte {
	items, ok := tree.([]any)
	if !ok {
		w.fail(errors.New("the body must be a list"))
	}
	mark := map[string]string{"json-seq": "\x1e"}[family]
	var data []byte
	for _, item := range items {
		data = append(append(append(data, mark...), w.json(item)...), '\n')
	}
	return data
}

func encodingOf(encodings []partEncoding, name string) partEncoding {
	found := first(encodings, func(encoding partEncoding) bool { return encoding.name == name })
	return *cmp.Or(found, &partEncoding{})
}

// items returns the items of a list, any other value as the only one; null is none, nor is {} that is not declared as
// JSON.
func (e partEncoding) items(value any) []any {
	items, isList := value.([]any)
	object, isObject := value.(members)
	if !isList && !(isObject && len(object) == 0 && !isJSON(e.contentType)) {
		items = []any{value}
	}
	return slices.DeleteFunc(slices.Clone(items), func(item any) bool { return item == nil })
}

// formPairs writes members without style fields by their content: arrays repeat the name, objects are JSON, null is
// left out.
func (w *writer) formPairs(tree any, encodings []partEncoding) (pairs []string) {
	object, ok := tree.(members)
	if !ok {
		w.fail(errors.New("a form must be an object"))
	}
	for _, member := range object {
		encoding := encodingOf(encodings, member.name)
		if encoding.style.name != "" && member.value != nil {
			pairs = append(pairs, w.expand(encoding.style, "body", member.name, member.value)...)
			continue
		}
		for _, item := range encoding.items(member.value) {
			pairs = append(pairs, encodeForm(member.name)+"="+encodeForm(w.content(encoding.contentType, item)))
		}
	}
	return pairs
}

// isFlat tells whether a value is a list or an object that a style can write: it holds no content of its own.
func isFlat(value any) bool {
	items, isList := value.([]any)
	_, isObject := value.(members)
	return isObject || isList && !slices.ContainsFunc(items, func(item any) bool { return contentTypeOf(item) != "text/plain" })
}

// contentTypeOf returns the media type of a part whose encoding does not say it.
func contentTypeOf(item any) string {
	switch item.(type) {
	case Upload:
		return "application/octet-stream"
	case members, []any:
		return "application/json"
	}
	return "text/plain"
}

// decoded undoes percent-encoding, which parts do not have (OpenAPI 3.1).
func decoded(text string) string {
	plain, _ := url.PathUnescape(text)
	return plain
}

// multipart writes the members of an object as named parts (RFC 7578, 4), the items of a list as parts in their order.
func (w *writer) multipart(mediaType string, tree any, encodings []partEncoding) payload {
	var text bytes.Buffer
	var readers []io.Reader
	form, streams := multipart.NewWriter(&text), false
	add := func(name, contentType string, item any) {
		header, content := w.part(name, contentType, item)
		_, _ = form.CreatePart(header) // into memory
		readers = append(readers, strings.NewReader(text.String()), content)
		text.Reset()
		switch content.(type) {
		case *bytes.Reader, *strings.Reader:
		default:
			streams = true
		}
	}
	switch value := tree.(type) {
	case members:
		for _, member := range value {
			encoding := encodingOf(encodings, member.name)
			if encoding.style.name != "" && isFlat(member.value) {
				for _, pair := range w.expand(encoding.style, "body", member.name, member.value) {
					key, text, _ := strings.Cut(pair, "=")
					add(decoded(key), "text/plain", decoded(text))
				}
				continue
			}
			for _, item := range encoding.items(member.value) {
				add(member.name, encoding.contentType, item)
			}
		}
	case []any:
		for i, item := range value {
			declared := partEncoding{}
			if len(encodings) > 0 {
				declared = encodings[min(i, len(encodings)-1)]
			}
			add("", declared.contentType, item)
		}
	default:
		w.fail(errors.New("a multipart body must be an object or a list"))
	}
	_ = form.Close()
	result := payload{mediaType + "; boundary=" + form.Boundary(), io.MultiReader(append(readers, &text)...)}
	if !streams {
		data, err := io.ReadAll(result.reader)
		w.fail(err)
		result.reader = bytes.NewReader(data)
	}
	return result
}

// quoteName escapes as the HTML standard says for multipart/form-data.
func quoteName(text string) string {
	return `"` + strings.NewReplacer("\r", "%0D", "\n", "%0A", `"`, "%22").Replace(text) + `"`
}

// part returns the header and the content of a part; one without a name has no disposition.
func (w *writer) part(name, declared string, item any) (textproto.MIMEHeader, io.Reader) {
	file, isFile := item.(Upload)
	contentType := cmp.Or(file.ContentType, declared, contentTypeOf(item))
	header := textproto.MIMEHeader{"Content-Type": {contentType}}
	for key, value := range file.Header {
		header.Set(key, value)
	}
	for key := range header {
		w.fail(checkHeader(key + header.Get(key)))
	}
	if name != "" {
		line := "form-data; name=" + quoteName(name)
		if isFile || strings.HasPrefix(declared, "application/octet-stream") {
			line += "; filename=" + quoteName(path.Base("/"+cmp.Or(file.Name, name)))
		}
		header.Set("Content-Disposition", line)
	}
	if isFile && file.Content != nil {
		return header, file.Content
	}
	return header, strings.NewReader(w.content(contentType, item))
}
