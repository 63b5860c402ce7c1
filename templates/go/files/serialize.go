package runtime

import (
	"cmp"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"
)

// arguments are what a Params struct says: the parameters in their order, and the tree of the body.
type arguments struct {
	parameters []argument
	body       any
	hasBody    bool
}

// argument is a parameter with its value, nil if it is left out.
type argument struct {
	field
	value any
}

// get returns the argument for a parameter.
func (a *arguments) get(place, name string) *argument {
	found := first(a.parameters, func(arg argument) bool { return arg.in == place && arg.name == name })
	return cmp.Or(found, &argument{})
}

// argumentsOf returns what is in the fields of a Params struct, nil has none. Members of a body are given one by one.
func argumentsOf(params any) (*arguments, error) {
	args := &arguments{body: members{}}
	if params == nil {
		return args, nil
	}
	v := reflect.ValueOf(params)
	for _, f := range fieldsOf(v.Type()) {
		var w writer
		arg, name, given := argument{field: f}, f.name, !f.omits(v.Field(f.index))
		if given {
			arg.value = w.field(f, v.Field(f.index), 0)
		}
		if !f.inBody() {
			args.parameters = append(args.parameters, arg)
		} else if name = "body"; given {
			args.hasBody = true
			object, _ := args.body.(members)
			switch more, _ := arg.value.(members); f.in {
			case "content":
				args.body = arg.value
			case "body":
				args.body = append(object, member{f.name, arg.value})
			case "extra":
				args.body = append(object, more...)
			}
		}
		if w.err != nil {
			return nil, refused(name, w.err)
		}
	}
	return args, nil
}

func (f field) inBody() bool { return f.in == "body" || f.in == "extra" || f.in == "content" }

// message is what the parameters of a call put into its request.
type message struct {
	writer
	path   string
	query  []string
	header http.Header
}

func serialize(op *operation, parameters []argument) (*message, error) {
	header := http.Header{"Accept": {op.accept}, "User-Agent": {api.name + "/" + Version}}
	m := &message{path: op.path, header: header}
	for _, arg := range parameters {
		switch {
		case arg.value != nil:
			m.add(arg, op.querystring)
		case !arg.optional:
			return nil, &ArgumentError{"missing-argument", arg.name, "the argument is required"}
		}
		if m.err != nil {
			return nil, refused(arg.name, m.err)
		}
	}
	return m, nil
}

// add writes a parameter to its place.
func (m *message) add(arg argument, encodings []partEncoding) {
	pieces := m.pieces(arg, encodings)
	switch arg.in {
	case "path":
		mark := map[string]string{"label": ".", "matrix": ";"}[arg.style.name]
		text := strings.Join(pieces, cmp.Or(mark, ","))
		if text == "" {
			m.fail(errors.New("the value is empty"))
		}
		m.expandPath(arg.name, mark+text)
	case "header":
		if text := strings.Join(pieces, ","); len(pieces) > 0 {
			m.header.Set(arg.name, text)
			m.fail(checkHeader(text))
		}
	case "cookie":
		for _, piece := range pieces {
			if strings.Contains(piece, ";") {
				m.fail(errors.New("a cookie value must not contain a semicolon"))
			}
			m.fail(checkHeader(piece))
			addCookie(m.header, piece)
		}
	default:
		m.query = append(m.query, pieces...)
	}
}

// pieces returns the encoded texts of a parameter, as many as its style keeps apart.
func (w *writer) pieces(arg argument, encodings []partEncoding) []string {
	switch {
	case arg.in == "querystring" && essence(arg.contentType) == "application/x-www-form-urlencoded":
		return w.formPairs(arg.value, encodings)
	case arg.contentType == "":
		return w.expand(arg.style, arg.in, arg.name, arg.value)
	}
	text := w.content(arg.contentType, arg.value)
	switch arg.in {
	case "header":
		if isJSON(arg.contentType) {
			text = asciiJSON(text)
		}
		return []string{text}
	case "query", "cookie":
		return []string{encodeAll(arg.name) + "=" + encodeAll(text)}
	}
	return []string{arg.style.escape(arg.in, text)}
}

// escape escapes a text in the style; reserved characters with a meaning in the place are escaped always.
func (s style) escape(place, text string) string {
	switch {
	case place == "header" || s.name == "cookie":
		return text
	case s.reserved:
		return encodeReserved(text, map[string]string{"path": "/?", "cookie": ",;"}[place])
	}
	return encodeAll(text)
}

// expand writes a value in a style, as RFC 6570 does: a text for each item that is kept apart, none for an empty array
// or object. Null items are undefined and skipped.
func (w *writer) expand(s style, place, name string, value any) []string {
	if s.name == "deepObject" {
		return w.deep(s, place, name, value)
	}
	key := name
	if s.name != "cookie" {
		key = encodeAll(name)
	}
	label := func(text string) string {
		switch {
		case s.name == "" || s.name == "simple" || s.name == "label":
			return text
		case s.name == "matrix" && text == "":
			return key
		}
		return key + "=" + text
	}
	delimiter := cmp.Or(delimiters[s.name], ",")
	var texts []string
	switch value := value.(type) {
	case members:
		between := delimiter
		if s.explode {
			between = "="
		}
		for _, item := range value {
			if item.value != nil {
				texts = append(texts, s.escape(place, item.name)+between+s.escape(place, w.text(item.value)))
			}
		}
	case []any:
		for _, item := range value {
			switch text := s.escape(place, w.text(item)); {
			case item != nil && s.explode:
				texts = append(texts, label(text))
			case item != nil:
				texts = append(texts, text)
			}
		}
	default:
		return []string{label(s.escape(place, w.text(value)))}
	}
	if s.explode || len(texts) == 0 {
		return texts
	}
	return []string{label(strings.Join(texts, delimiter))}
}

// delimiters are what some styles put between items instead of a comma.
var delimiters = map[string]string{"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}

// deep repeats the brackets for nested objects.
func (w *writer) deep(s style, place, key string, value any) (pairs []string) {
	switch value := value.(type) {
	case nil:
	case []any:
		for i, item := range value {
			mark := map[string]string{"indices": fmt.Sprintf("[%d]", i), "brackets": "[]"}[api.arrays]
			pairs = append(pairs, w.deep(s, place, key+mark, item)...)
		}
	case members:
		for _, item := range value {
			pairs = append(pairs, w.deep(s, place, key+"["+item.name+"]", item.value)...)
		}
	default:
		pairs = []string{encodeAll(key) + "=" + s.escape(place, w.text(value))}
	}
	return pairs
}

// expandPath fills in a parameter. Braces in values are escaped, so that they cannot be taken for another one.
func (m *message) expandPath(name, text string) {
	segments := strings.Split(m.path, "/")
	for i, segment := range segments {
		segments[i] = strings.ReplaceAll(segment, "{"+name+"}", text)
		plain := strings.ReplaceAll(strings.ToLower(segments[i]), "%2e", ".")
		if segments[i] != segment && slices.Contains([]string{"", ".", ".."}, plain) {
			m.fail(errors.New("the value would change the path"))
		}
	}
	m.path = strings.Join(segments, "/")
}

// addCookie adds a pair to the header of cookies.
func addCookie(header http.Header, pair string) {
	if given := header.Get("Cookie"); given != "" {
		pair = given + "; " + pair
	}
	header.Set("Cookie", pair)
}

// checkHeader refuses what a header value cannot hold. The value is not in the error: it may be a credential.
func checkHeader(value string) error {
	if strings.ContainsFunc(value, func(r rune) bool { return r != '\t' && (r < ' ' || r > '~') }) {
		return errors.New("a header value must be printable ASCII without line ends")
	}
	return nil
}

// asciiJSON spells the characters of a JSON text that a header cannot hold.
func asciiJSON(text string) string {
	var result strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		if unit < 0x7f {
			result.WriteByte(byte(unit))
		} else {
			fmt.Fprintf(&result, "\\u%04x", unit)
		}
	}
	return result.String()
}

// encodeAll encodes everything but unreserved characters (RFC 3986, 2.3).
func encodeAll(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }

// encodeForm encodes as the WHATWG form serializer does.
func encodeForm(text string) string {
	return strings.NewReplacer("%2A", "*", "~", "%7E").Replace(url.QueryEscape(text))
}

var escaped = regexp.MustCompile(`%25([0-9A-Fa-f]{2})`)

// encodeReserved leaves reserved characters but those of banned alone, and existing escapes (RFC 6570, 3.2.3).
func encodeReserved(text, banned string) string {
	text = encodeAll(text)
	for _, c := range ":/?[]@!$&'()*+,;=" {
		if !strings.ContainsRune(banned, c) {
			text = strings.ReplaceAll(text, url.QueryEscape(string(c)), string(c))
		}
	}
	return escaped.ReplaceAllString(text, "%$1")
}
