package runtime

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// pages yields the items of all pages of a list, fetched as they are needed.
func (c *core) pages(
	ctx context.Context, op *operation, params any, options []Option, yield func(element, error) bool,
) {
	s, page := c.settings.with(options), op.pagination
	args, err := argumentsOf(params)
	seen, read := []string{page.mark(page.argument(args, page.request))}, int64(-1)
	var first *url.URL
	for link := ""; err == nil; {
		var reply *exchange
		var body []byte
		if reply, body, err = c.page(ctx, s, op, args, link); err != nil {
			break
		}
		if first == nil {
			first = reply.response.Request.URL
			seen = append(seen, first.String())
		}
		var items []json.RawMessage
		_ = json.Unmarshal(lookup(body, page.items), &items)
		for _, item := range items {
			if !yield(element{reply, ServerSentEvent{Data: string(item)}}, nil) {
				return
			}
		}
		mark := ""
		link, mark = page.next(args, body, int64(len(items)), &read, reply)
		switch {
		case mark == "":
			return
		case link != "" && !sameOrigin(first, link):
			err = reply.unusable("cross-origin-link", nil, errors.New("the next page is on another origin"))
		case slices.Contains(seen, mark):
			err = reply.unusable("pagination-loop", nil, errors.New("the server sent the same page twice"))
		}
		seen = append(seen, mark)
	}
	yield(element{}, err)
}

func (c *core) page(
	ctx context.Context, s *settings, op *operation, args []argument, link string,
) (reply *exchange, body []byte, err error) {
	request, err := prepare(op, s, args, link)
	if err == nil {
		reply, err = c.send(ctx, s, request)
	}
	if err == nil {
		body, err = reply.json(nil)
	}
	if err == nil && body != nil && !json.Valid(body) {
		err = reply.unusable("decode", body, errors.New("the body is not JSON"))
	}
	return reply, body, err
}

func sameOrigin(first *url.URL, link string) bool {
	target, err := url.Parse(link)
	return err == nil && origin(target) == origin(first)
}

// argument returns the value of a parameter or of a member of the body; nil if it is not given.
func (p *pagination) argument(args []argument, name string) any {
	for _, arg := range args {
		if arg.in == p.location && arg.name == name {
			return arg.value
		} else if body, ok := arg.value.(members); ok && arg.in == "content" && p.location == "body" {
			return body.get(name)
		}
	}
	return nil
}

func (p *pagination) set(args []argument, value any) {
	for i, arg := range args {
		if arg.in == p.location && arg.name == p.request {
			args[i].value, args[i].given = value, true
		} else if arg.in == "content" && p.location == "body" {
			body, _ := arg.value.(members)
			args[i].value, args[i].given = body.with(p.request, value), true
		}
	}
}

func (p *pagination) mark(value any) string {
	if value == nil {
		return ""
	}
	var w writer
	return w.text(value)
}

// next puts what asks for the next page into args, or returns its URL; and a mark that tells it from others. No mark
// means the end. read counts the items so far, -1 before the first page.
func (p *pagination) next(
	args []argument, body []byte, count int64, read *int64, reply *exchange,
) (link, mark string) {
	var value any
	if text := lookup(body, p.response); text != nil && p.response != "" {
		_ = unmarshal(text, &value)
	}
	switch p.style {
	case "link":
		link = findLink(reply.response.Header.Values("Link"), p.rel)
	case "url":
		link, _ = value.(string)
	case "cursor":
		if value != nil && value != "" && p.hasMore(body) != "false" {
			p.set(args, value)
			mark = p.mark(value)
		}
		return "", mark
	default:
		return "", p.advance(args, body, count, read)
	}
	if link == "" {
		return "", ""
	}
	target, err := reply.response.Request.URL.Parse(link)
	if err != nil {
		return "invalid:", link
	}
	target.RawQuery = encodeReserved(target.RawQuery, "")
	return target.String(), target.String()
}

// hasMore returns what the body tells about further pages: "true", "false", or nothing.
func (p *pagination) hasMore(body []byte) string {
	if p.more == "" {
		return ""
	}
	return string(lookup(body, p.more))
}

// advance adds the items that came to an offset, one to a page number. Beside page numbers a total that is not declared
// may count pages.
func (p *pagination) advance(args []argument, body []byte, count int64, read *int64) string {
	current, size, total := p.start, int64(0), int64(0)
	integer := func(data []byte, target *int64) bool {
		return data != nil && readInteger(string(data), reflect.ValueOf(target).Elem()) == nil
	}
	integer([]byte(p.mark(p.argument(args, p.request))), &current)
	hasSize := integer([]byte(p.mark(p.argument(args, p.limit))), &size)
	offset, more := p.style == "offset", p.hasMore(body)
	hasTotal := (offset || p.total != "") && integer(lookup(body, cmp.Or(p.total, "/total")), &total)
	switch pages := max(current-p.start, 0); {
	case offset:
		*read = current
	case *read < 0 && hasSize && pages*size+count <= total:
		*read = pages * size
	case *read < 0:
		*read = pages * count
	}
	*read += count
	ended := hasTotal && *read >= total || !hasTotal && hasSize && count < size
	empty := count == 0 && (more != "true" || offset)
	if empty || more == "false" || more != "true" && ended {
		return ""
	}
	next := current + 1
	if offset {
		next = *read
	}
	number := json.Number(strconv.FormatInt(next, 10))
	p.set(args, number)
	return string(number)
}

// lookup returns the JSON text at a JSON pointer (RFC 6901), nil if there is none.
func lookup(data []byte, pointer string) []byte {
	for _, token := range strings.Split(pointer, "/")[1:] {
		data = readObject(data)[strings.NewReplacer("~1", "/", "~0", "~").Replace(token)]
	}
	return data
}

var (
	linkPattern  = regexp.MustCompile(`<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)`)
	paramPattern = regexp.MustCompile(`;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))`)
)

// findLink returns the target of a relation in Link headers (RFC 8288, 3).
func findLink(headers []string, rel string) string {
	for _, link := range linkPattern.FindAllStringSubmatch(strings.Join(headers, ", "), -1) {
		for _, param := range paramPattern.FindAllStringSubmatch(link[2], -1) {
			if !strings.EqualFold(param[1], "rel") {
				continue
			}
			names := strings.Fields(strings.ToLower(param[2] + param[3]))
			if slices.Contains(names, strings.ToLower(rel)) {
				return link[1]
			}
			break
		}
	}
	return ""
}
