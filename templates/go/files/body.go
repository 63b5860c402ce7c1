package runtime

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"errors"
	"io"
	"maps"
	"path"
	"slices"
	"strings"
)

// payload is an encoded body. A reader that cannot seek is sent once.
type payload struct {
	contentType string
	reader      io.Reader
}

func (p *payload) once() bool {
	if p == nil {
		return false
	}
	_, ok := p.reader.(io.Seeker)
	return !ok
}

func newPayload(contentType string, data []byte) *payload {
	return &payload{contentType, bytes.NewReader(data)}
}

func essence(mediaType string) string {
	before, _, _ := strings.Cut(mediaType, ";")
	return strings.ToLower(strings.TrimSpace(before))
}

func isJSON(mediaType string) bool {
	text := essence(mediaType)
	return text == "application/json" || text == "text/json" || strings.HasSuffix(text, "+json")
}

func encodeBody(op *operation, s *settings, args *arguments) (*payload, error) {
	if op.body == nil {
		return nil, nil
	}
	tree, given := args.body, args.hasBody || op.body.required
	for _, member := range s.extraBody {
		object, ok := tree.(members)
		if !ok {
			return nil, invalid("body", "members can be added to an object only")
		}
		tree, given = object.with(member.name, member.value), true
	}
	if !given {
		return nil, nil
	}
	var w writer
	result := chooseRequestMedia(op.body.content, s.contentType).encode(&w, tree)
	if w.err == nil {
		w.fail(checkHeader(result.contentType))
	}
	if w.err != nil {
		return nil, invalid("body", "%v", w.err)
	}
	return result, nil
}

// chooseRequestMedia takes what the caller names, else the first: the document's are sorted by preference.
func chooseRequestMedia(content []media, wanted string) media {
	for _, media := range content {
		if wanted == "" || essence(media.name) == essence(wanted) {
			return media
		}
	}
	if isJSON(wanted) {
		return media{name: wanted, family: "json"}
	}
	return media{name: wanted, family: "any"}
}

func (m media) encode(w *writer, tree any) *payload {
	file, isFile := tree.(Upload)
	_, isText := tree.(string)
	switch {
	case m.family == "multipart" || m.family == "mixed":
		return w.multipart(essence(m.concrete("multipart/form-data")), tree, m.encodings)
	case m.family == "form":
		return newPayload(m.name, []byte(strings.Join(w.formPairs(tree, m.encodings), "&")))
	case m.family == "jsonl" || m.family == "json-seq":
		return newPayload(m.name, w.lines(m.family, tree))
	case m.family == "xml" && m.xml != nil:
		return newPayload(m.name, []byte(w.xml(m.xml.nameOr("root"), tree, m.xml)))
	case isFile:
		contentType := cmp.Or(file.ContentType, m.concrete("application/octet-stream"))
		if file.Content == nil {
			return newPayload(contentType, nil)
		}
		return &payload{contentType, file.Content}
	case m.family == "json" || m.family == "any" && !isText:
		return newPayload(m.concrete("application/json"), w.json(tree))
	}
	return newPayload(m.concrete("text/plain"), []byte(w.text(tree)))
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
	var data []byte
	for _, item := range items {
		if family == "json-seq" {
			data = append(data, 0x1e)
		}
		data = append(append(data, w.json(item)...), '\n')
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
		items := encoding.items(member.value)
		switch {
		case member.value == nil:
			continue
		case encoding.style.name != "":
			pairs = append(pairs, w.expand(encoding.style, member.name, member.value, encoding.style.encoder("body"))...)
			continue
		}
		for _, item := range items {
			pairs = append(pairs, encodeForm(member.name)+"="+encodeForm(w.content(encoding.contentType, item)))
		}
	}
	return pairs
}

// multipart writes the members of an object as named parts (RFC 7578, 4), the items of a list as parts in their order.
func (w *writer) multipart(mediaType string, tree any, encodings []partEncoding) *payload {
	boundary := "part-" + rand.Text() + rand.Text()
	contentType := mediaType + "; boundary=" + boundary
	var readers []io.Reader
	add := func(name, contentType string, item any) {
		head, content := w.part(name, contentType, item)
		text := "--" + boundary + "\r\n" + strings.Join(head, "\r\n") + "\r\n\r\n"
		readers = append(readers, strings.NewReader(text), content, strings.NewReader("\r\n"))
	}
	switch value := tree.(type) {
	case members:
		for _, member := range value {
			encoding := encodingOf(encodings, member.name)
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
	all := io.MultiReader(append(readers, strings.NewReader("--"+boundary+"--\r\n"))...)
	if slices.ContainsFunc(readers, isStream) {
		return &payload{contentType, all}
	}
	data, err := io.ReadAll(all)
	w.fail(err)
	return newPayload(contentType, data)
}

func isStream(reader io.Reader) bool {
	switch reader.(type) {
	case *bytes.Reader, *strings.Reader:
		return false
	}
	return true
}

// quoteName escapes as the HTML standard says for multipart/form-data.
func quoteName(text string) string {
	return `"` + strings.NewReplacer("\r", "%0D", "\n", "%0A", `"`, "%22").Replace(text) + `"`
}

// part returns the header lines and the content of a part; one without a name has no disposition.
func (w *writer) part(name, declared string, item any) (head []string, content io.Reader) {
	file, isFile := item.(Upload)
	contentType := file.ContentType
	if !strings.Contains(declared, ",") {
		contentType = cmp.Or(contentType, declared)
	}
	switch item.(type) {
	case Upload:
		contentType = cmp.Or(contentType, "application/octet-stream")
	case members, []any:
		contentType = cmp.Or(contentType, "application/json")
	default:
		contentType = cmp.Or(contentType, "text/plain")
	}
	head = append(head, "Content-Type: "+contentType)
	for _, key := range slices.Sorted(maps.Keys(file.Header)) {
		head = append(head, key+": "+file.Header[key])
	}
	for _, line := range head {
		w.fail(checkHeader(line))
	}
	if name != "" {
		line := "Content-Disposition: form-data; name=" + quoteName(name)
		if file.Name != "" {
			line += "; filename=" + quoteName(path.Base("/"+file.Name))
		} else if isFile || strings.HasPrefix(declared, "application/octet-stream") {
			line += "; filename=" + quoteName(name)
		}
		head = append([]string{line}, head...)
	}
	if isFile && file.Content != nil {
		return head, file.Content
	}
	return head, strings.NewReader(w.content(contentType, item))
}
