package runtime

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"compress/zlib"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
)

// exchange is one response whose body can be read once.
type exchange struct {
	op       *operation
	core     *core
	response *http.Response
	media    *media
	body     io.Reader
	timer    *time.Timer
	cancel   context.CancelCauseFunc
	read     int64
}

func (x *exchange) status() int { return x.response.StatusCode }

func (x *exchange) contentType() string { return x.response.Header.Get("Content-Type") }

// Close ends the transfer.
func (x *exchange) Close() error {
	x.timer.Stop()
	defer x.cancel(nil)
	return x.response.Body.Close()
}

// declared returns what the document says of the status: exactly, by its class, by default, or nothing.
func (x *exchange) declared() *response {
	on := func(status string) *response {
		return first(x.op.responses, func(r response) bool { return slices.Contains(strings.Fields(r.on), status) })
	}
	status := strconv.Itoa(x.status())
	return cmp.Or(on(status), on(status[:1]+"XX"), on("default"), &response{})
}

func (x *exchange) isSuccess() bool {
	return x.status()/100 == 2 || x.status() == 304 && strings.Contains(x.declared().on, "304")
}

// open undoes Content-Encoding.
func (x *exchange) open() error {
	var err error
	switch encoding := strings.ToLower(strings.TrimSpace(x.response.Header.Get("Content-Encoding"))); encoding {
	case "", "identity":
	case "gzip", "x-gzip":
		x.body, err = gzip.NewReader(x.response.Body)
	case "deflate":
		x.body, err = zlib.NewReader(x.response.Body)
	default:
		err = fmt.Errorf("the content encoding %q is not known", encoding)
	}
	return x.unusable("decode", nil, err)
}

// Read reads the body and counts its bytes; every fault is a typed error.
func (x *exchange) Read(buffer []byte) (int, error) {
	n, err := x.body.Read(buffer)
	x.read += int64(n)
	limit := x.core.maxBytes
	if limit > 0 && x.read > limit {
		return 0, x.unusable("limit", nil, fmt.Errorf("the response has more than %d bytes", limit))
	}
	if err == nil || err == io.EOF {
		return n, err
	}
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, zlib.ErrChecksum) {
		return n, x.unusable("decode", nil, err)
	}
	return n, transportError(x.op.id, cmp.Or(context.Cause(x.response.Request.Context()), err))
}

func (x *exchange) bytes() ([]byte, error) {
	defer x.Close()
	if err := x.open(); err != nil {
		return nil, err
	}
	return io.ReadAll(x)
}

// unusable returns the error of a response, nil without a cause.
func (x *exchange) unusable(reason kind, body []byte, cause error) error {
	if cause == nil {
		return nil
	}
	return &ResponseError{reason, x.describe(body), cause}
}

// describe returns what is known of the response, with the body as far as it was read.
func (x *exchange) describe(body []byte) ResponseInfo {
	header := x.response.Header
	result := ResponseInfo{
		Operation: x.op.id, Status: x.status(), Header: header, Values: map[string]any{}, Body: body,
		RequestID: cmp.Or(header.Get("X-Request-Id"), header.Get("Request-Id")),
	}
	for _, h := range x.declared().headers {
		if values := header.Values(h.name); len(values) > 0 {
			result.Values[h.name] = h.decode(strings.Join(values, ", "))
		}
	}
	return result
}

// decode reads the text of a header: JSON, or items and members in the style simple (RFC 6570, 3.2.2).
func (h header) decode(text string) any {
	if h.kind == "json" {
		return jsonOr(text)
	}
	value := func(name, text string) any {
		if slices.Contains(h.json, "*") || slices.Contains(h.json, name) {
			return jsonOr(text)
		}
		return text
	}
	list, object, name := []any{}, map[string]any{}, ""
	for i, item := range strings.Split(text, ",") {
		item = strings.TrimSpace(item)
		list = append(list, value("", item))
		switch key, text, named := strings.Cut(item, "="); {
		case named:
			object[key] = value(key, text)
		case i%2 == 0:
			name = item
		default:
			object[name] = value(name, item)
		}
	}
	if h.kind == "array" {
		return list
	}
	return object
}

// jsonOr returns a JSON value, the text itself where it is none.
func jsonOr(text string) any {
	value := any(text)
	_ = unmarshal([]byte(text), &value)
	return value
}

// chooseMedia returns the declared media type that fits: the exact one, then type/*, then the catch-all, then the
// only JSON alternative for JSON. A missing Content-Type means the only declared type.
func chooseMedia(content []media, contentType string) *media {
	actual := essence(contentType)
	if actual == "" && len(content) == 1 {
		return &content[0]
	}
	named := func(name string) *media {
		return first(content, func(m media) bool { return actual != "" && essence(m.name) == name })
	}
	kind, _, _ := strings.Cut(actual, "/")
	others := slices.DeleteFunc(slices.Clone(content), func(m media) bool { return !isJSON(m.name) })
	if found := cmp.Or(named(actual), named(kind+"/*"), named("*/*")); found != nil || len(others) != 1 || !isJSON(actual) {
		return found
	}
	return &others[0]
}

// statusesWithoutBody says of which answers the result is the zero value of its type.
var statusesWithoutBody = []int{http.StatusNoContent, http.StatusResetContent, http.StatusNotModified}

// expect chooses the media type of a success, none if it has no body.
func (x *exchange) expect() error {
	declared := x.declared()
	if declared.on == "" || declared.on == "default" {
		declared = cmp.Or(first(x.op.responses, func(r response) bool { return r.on[0] == '2' }), declared)
	}
	hasNone := slices.Contains(statusesWithoutBody, x.status()) || x.op.method == http.MethodHead
	if hasNone || len(declared.content) == 0 {
		return nil
	}
	if x.media = chooseMedia(declared.content, x.contentType()); x.media != nil {
		return nil
	}
	body, err := x.bytes()
	if err != nil {
		return err
	}
	return x.unusable("unexpected-content-type", body, fmt.Errorf("expected %s", x.op.accept))
}

// into reads the body of a success into target. No JSON text stands for bytes: an untyped target gets them themselves.
func (x *exchange) into(target any) error {
	if x.media == nil {
		_ = x.Close()
		return nil
	}
	data, err := x.bytes()
	if err != nil {
		return err
	}
	text, err := x.json(data)
	if untyped, ok := target.(*any); ok && text == nil && err == nil {
		*untyped = data
	} else if err == nil {
		err = unmarshal(text, target)
	}
	return x.unusable("decode", data, err)
}

// json returns the JSON text that a body stands for: JSON itself, that of the text, that of the XML; nil for bytes.
// How streams and ranges are read depends on what arrived.
func (x *exchange) json(data []byte) ([]byte, error) {
	family := x.media.family
	if slices.Contains([]string{"any", "sse", "jsonl", "json-seq"}, family) {
		switch {
		case isJSON(x.contentType()):
			family = "json"
		case !strings.HasPrefix(essence(x.contentType()), "text/"):
			family = "binary"
		}
	}
	switch {
	case family == "json":
		return data, nil
	case family == "binary" || family == "multipart" || family == "mixed":
		return nil, nil
	case family == "xml" && x.media.xml != nil:
		return readXML(data, x.media.xml)
	}
	text, err := toUTF8(data, charsetOf(x.contentType()))
	if err != nil {
		return nil, err
	}
	return json.Marshal(text)
}

func charsetOf(contentType string) string {
	_, parameters, _ := mime.ParseMediaType(contentType)
	return cmp.Or(parameters["charset"], "utf-8")
}

// windows1252 is what the bytes from 0x80 to 0x9f stand for, under the name of Latin-1 too (WHATWG Encoding).
var windows1252 = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

// toUTF8 returns a text in UTF-8 without a byte order mark; one of UTF-16 tells the order of bytes.
func toUTF8(data []byte, name string) (string, error) {
	switch name = strings.ToLower(name); name {
	case "utf-8", "utf8", "us-ascii", "ascii":
		return strings.TrimPrefix(string(data), "\uFEFF"), nil
	case "iso-8859-1", "latin1", "windows-1252":
		runes := make([]rune, len(data))
		for i, c := range data {
			if runes[i] = rune(c); c >= 0x80 && c < 0xa0 {
				runes[i] = windows1252[c-0x80]
			}
		}
		return string(runes), nil
	case "utf-16", "utf-16be", "utf-16le":
		order := binary.ByteOrder(binary.BigEndian)
		if name == "utf-16le" || bytes.HasPrefix(data, []byte{0xff, 0xfe}) {
			order = binary.LittleEndian
		}
		units := make([]uint16, len(data)/2)
		_, _ = binary.Decode(data, order, units)
		return strings.TrimPrefix(string(utf16.Decode(units)), "\uFEFF"), nil
	}
	return "", fmt.Errorf("the charset %q is not known", name)
}

// apiError returns the error of a response that is no success. A broken body never hides the status.
func (x *exchange) apiError() error {
	data, _ := x.bytes()
	result := &APIError{kind: "http", ResponseInfo: x.describe(data)}
	actual := essence(x.contentType())
	x.media = chooseMedia(x.declared().content, actual)
	isProblem := actual == "application/problem+json"
	if isJSON(actual) && (x.media == nil || isProblem && isJSON(x.media.name) && essence(x.media.name) != actual) {
		x.media = &media{family: "json"}
	}
	if x.media == nil || len(data) == 0 {
		return result
	}
	text, err := x.json(data)
	if err != nil || unmarshal(text, &result.Value) != nil {
		return result
	}
	_ = json.Unmarshal(text, &result.Problem)
	if x.media.failure != nil {
		value := reflect.New(reflect.TypeOf(x.media.failure).Elem()).Interface()
		if unmarshal(text, value) == nil {
			result.Value, result.Schema = value, x.media.schema
		}
	}
	return result
}
