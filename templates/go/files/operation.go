package runtime

import "slices"

// What the generated code tells about the API beside the tags of its structs.

type operation struct {
	id, method, path, accept, stream, terminator string

	bodyRequired bool
	body         []media
	querystring  []partEncoding
	responses    []response
	security     [][]requirement
	servers      []server
	pagination   *pagination

	// idempotency is the header that takes a key, idempotent says that the method needs none.
	idempotency string
	idempotent  bool
}

// media is a media type. The typed body of an error is a nil pointer to its type and the name of its schema.
type media struct {
	name, family string
	encodings    []partEncoding
	xml          *xmlShape
	schema       string
	failure      any
}

type partEncoding struct {
	name, contentType string
	style             style
}

// response is what is answered with one of some statuses, such as 200, 4XX or default, separated by blanks.
type response struct {
	on      string
	content []media
	headers []header
}

// header is a response header that is no plain string: its text is json, an array or an object. Of the items of an
// array or object json lists those that are numbers or booleans, an asterisk stands for all.
type header struct {
	name, kind string
	json       []string
}

type requirement struct {
	scheme string
	scopes []string
}

// scheme is a security scheme: where its credential travels and under which key, what stands before it, the token URL of
// its client credentials flow.
type scheme struct {
	name, location, key, prefix, grant, env string
}

type server struct {
	url, name string
	variables []variable
}

type variable struct {
	name, value string
	enum        []string
}

type pagination struct {
	style string

	// The arguments that ask for a page and set its size, by place and name.
	location, request, limit string

	// Where things are in the response, by JSON pointer; start is the first offset or page.
	items, response, total, more string
	rel                          string
	start                        int64
}

type description struct {
	name, environment, arrays string
	servers                   []server
	security                  [][]requirement
	schemes                   []scheme
	unions                    []union
}

// first returns the first element that fits, nil if none does.
func first[T any](list []T, fits func(T) bool) *T {
	if place := slices.IndexFunc(list, fits); place >= 0 {
		return &list[place]
	}
	return nil
}
