package runtime

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// pager is on its way through the pages of a list. read counts the items so far, -1 before the first page.
type pager struct {
	*pagination
	args *arguments
	read int64
}

// pages hands over the items of all pages of a list, fetched as they are needed, until it is told to stop.
func (c *core) pages(ctx context.Context, op *operation, params any, yield func(*exchange, []byte) bool) error {
	args, err := argumentsOf(params)
	if err != nil {
		return err
	}
	p := &pager{op.pagination, args, -1}
	seen := []string{mark(p.argument(p.request))}
	var first, link *url.URL
	for {
		reply, err := c.send(ctx, op, args, link)
		if err != nil {
			return err
		}
		var body RawJSON
		if err := reply.into(&body); err != nil {
			return err
		}
		if first == nil {
			first = reply.response.Request.URL
			seen = append(seen, first.String())
		}
		var items []RawJSON
		_ = json.Unmarshal(lookup(body, p.items), &items)
		for _, item := range items {
			if !yield(reply, item) {
				return nil
			}
		}
		next := ""
		next, link = p.next(body, int64(len(items)), reply.response)
		switch {
		case next == "":
			return nil
		case link != nil && origin(link) != origin(first):
			return reply.unusable("cross-origin-link", nil, errors.New("the next page is on another origin"))
		case slices.Contains(seen, next):
			return reply.unusable("pagination-loop", nil, errors.New("the server sent the same page twice"))
		}
		seen = append(seen, next)
	}
}

// argument returns the value of a parameter or of a member of the body; nil if it is not given.
func (p *pager) argument(name string) any {
	if body, ok := p.args.body.(members); ok && p.location == "body" {
		return body.get(name)
	}
	return p.args.get(p.location, name).value
}

func (p *pager) set(value any) {
	if body, _ := p.args.body.(members); p.location == "body" {
		p.args.body, p.args.hasBody = body.with(p.request, value), true
	} else {
		p.args.get(p.location, p.request).value = value
	}
}

// mark tells a page from others, by what asks for it.
func mark(value any) string {
	if value == nil {
		return ""
	}
	return new(writer).text(value)
}

// next puts what asks for the next page into the arguments, or returns its URL; and a mark of it. No mark means the end.
func (p *pager) next(body []byte, count int64, reply *http.Response) (next string, link *url.URL) {
	switch p.style {
	case "link":
		next = findLink(reply.Header.Values("Link"), p.rel)
	case "url":
		next, _ = jsonOr(string(lookup(body, p.response))).(string)
	case "cursor":
		if string(lookup(body, p.more)) != "false" {
			p.set(jsonOr(string(lookup(body, p.response))))
			next = mark(p.argument(p.request))
		}
		return next, nil
	default:
		return p.advance(body, count), nil
	}
	if next == "" {
		return "", nil
	}
	link, err := reply.Request.URL.Parse(next)
	if err != nil {
		return next, &url.URL{}
	}
	link.RawQuery = encodeReserved(link.RawQuery, "")
	return link.String(), link
}

// advance adds the items that came to an offset, one to a page number. Beside page numbers a total that is not declared
// may count pages.
func (p *pager) advance(body []byte, count int64) string {
	current, size, total := p.start, int64(0), int64(0)
	_ = unmarshal([]byte(mark(p.argument(p.request))), &current)
	hasSize := unmarshal([]byte(mark(p.argument(p.limit))), &size) == nil
	offset, more := p.style == "offset", lookup(body, p.more)
	hasTotal := (offset || p.total != "") && unmarshal(lookup(body, cmp.Or(p.total, "/total")), &total) == nil
	switch pages := max(current-p.start, 0); {
	case offset:
		p.read = current
	case p.read < 0 && hasSize && pages*size+count <= total:
		p.read = pages * size
	case p.read < 0:
		p.read = pages * count
	}
	p.read += count
	ended := hasTotal && p.read >= total || !hasTotal && hasSize && count < size
	empty := count == 0 && (string(more) != "true" || offset)
	if empty || string(more) == "false" || string(more) != "true" && ended {
		return ""
	}
	next := current + 1
	if offset {
		next = p.read
	}
	number := json.Number(strconv.FormatInt(next, 10))
	p.set(number)
	return string(number)
}

// lookup returns the JSON text at a JSON pointer (RFC 6901), nil if there is none.
func lookup(data []byte, pointer string) []byte {
	for _, token := range strings.Split(pointer, "/")[1:] {
		data = readObject(data)[strings.NewReplacer("~1", "/", "~0", "~").Replace(token)]
	}
	return data
}

// linkPattern finds the target of a link and the first of its parameters rel.
var linkPattern = regexp.MustCompile(`(?i)<([^>]*)>(?:[^,"]|"(?:[^"\\]|\\.)*")*?;\s*rel\s*=\s*"?([^",;]*)`)

// findLink returns the target of a relation in Link headers (RFC 8288, 3).
func findLink(headers []string, rel string) string {
	for _, link := range linkPattern.FindAllStringSubmatch(strings.Join(headers, ", "), -1) {
		if slices.Contains(strings.Fields(strings.ToLower(link[2])), strings.ToLower(rel)) {
			return link[1]
		}
	}
	return ""
}
