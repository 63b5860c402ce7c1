package runtime

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"strings"
	"time"
)

// Optional is a value that may be left out; nil is left out. Slices, maps and unions have a nil of their own and do
// without it.
type Optional[T any] = *T

// Some returns an [Optional] that is given.
func Some[T any](value T) Optional[T] { return &value }

// Nullable is a value that may be null. The zero value is null.
type Nullable[T any] struct {
	// Value is nil if the value is null.
	Value *T
}

// NotNull returns a [Nullable] with a value.
func NotNull[T any](value T) Nullable[T] { return Nullable[T]{&value} }

// Null returns a [Nullable] that is null.
func Null[T any]() Nullable[T] { return Nullable[T]{} }

// Object is what every model keeps beside its declared members.
type Object struct {
	// Extra holds members that the document does not declare.
	Extra map[string]RawJSON
	// Missing lists required members that the server left out.
	Missing []string
}

// Decimal is a number with all its digits.
type Decimal = json.Number

// RawJSON is the text of a JSON value.
type RawJSON = json.RawMessage

// Date is a day of the calendar such as 2024-02-29 (RFC 3339, full-date).
type Date string

// DateOf returns the day of a time in its time zone.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// Time returns midnight of the day in UTC.
func (d Date) Time() (time.Time, error) { return time.Parse(time.DateOnly, string(d)) }

// Base64URL is a byte string that travels as base64url (RFC 4648, 5).
type Base64URL []byte

// MarshalText returns the base64url text.
func (b Base64URL) MarshalText() ([]byte, error) {
	return []byte(base64.URLEncoding.EncodeToString(b)), nil
}

// UnmarshalText reads base64url and plain base64 text, padded or not.
func (b *Base64URL) UnmarshalText(text []byte) (err error) {
	*b, err = base64.RawURLEncoding.DecodeString(alphabets.Replace(strings.TrimRight(string(text), "=")))
	return err
}

var alphabets = strings.NewReplacer("+", "-", "/", "_")

// Upload is binary data to send, with the facts that go into its multipart header.
type Upload struct {
	// Content is what is sent. A reader that cannot seek is sent once: such a call is never retried.
	Content io.Reader
	// Name is the file name; folders are removed before sending.
	Name string
	// ContentType is the media type, by default that of the document or application/octet-stream.
	ContentType string
	// Header holds further headers of the part.
	Header map[string]string
}

// NewUpload returns a file with a name and its content.
func NewUpload(name string, content []byte) Upload {
	return Upload{Content: bytes.NewReader(content), Name: name}
}

// MarshalJSON returns the content in base64, for an upload inside a JSON body.
func (f Upload) MarshalJSON() ([]byte, error) {
	data, err := f.bytes()
	return []byte(`"` + base64.StdEncoding.EncodeToString(data) + `"`), err
}

// bytes returns all of the content and rewinds it where that is possible.
func (f Upload) bytes() ([]byte, error) {
	if f.Content == nil {
		return []byte{}, nil
	}
	data, err := io.ReadAll(f.Content)
	if seeker, ok := f.Content.(io.Seeker); ok && err == nil {
		_, err = seeker.Seek(-int64(len(data)), io.SeekCurrent)
	}
	return data, err
}
