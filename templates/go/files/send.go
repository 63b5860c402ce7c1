package runtime

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// newRequest returns the request of a call without credentials. A body that can be sent again has GetBody.
func (c *core) newRequest(ctx context.Context, op *operation, args *arguments, link *url.URL) (*http.Request, error) {
	if c.failure != nil {
		return nil, c.failure
	}
	parameters, err := serialize(op, args.parameters)
	if err != nil {
		return nil, err
	}
	body, err := c.encodeBody(op, args)
	if err != nil {
		return nil, err
	}
	if link == nil {
		base, err := c.serverURL(op)
		if err != nil {
			return nil, err
		}
		link = joinURL(base, parameters.path, append(parameters.query, c.query...))
	}
	request, err := http.NewRequestWithContext(ctx, op.method, link.String(), body.reader)
	if err != nil {
		return nil, invalid("baseUrl", "the URL of the request is not valid")
	}
	request.Header = parameters.header
	if body.reader != nil {
		request.Header.Set("Content-Type", body.contentType)
		request.Body = io.NopCloser(body.reader)
	}
	if seeker, ok := body.reader.(io.Seeker); ok && request.GetBody == nil {
		request.GetBody = func() (io.ReadCloser, error) {
			_, err := seeker.Seek(0, io.SeekStart)
			return io.NopCloser(body.reader), err
		}
	}
	if op.idempotency != "" {
		key := cmp.Or(c.idempotencyKey, request.Header.Get(op.idempotency), rand.Text())
		request.Header.Set(op.idempotency, key)
	}
	return request, nil
}

// serverURL picks the server of a request: a URL given by the caller, the operation's servers, the document's.
func (c *core) serverURL(op *operation) (*url.URL, error) {
	if c.baseURL != "" {
		given, err := url.Parse(c.baseURL)
		if err != nil || given.Host == "" || given.Scheme != "http" && given.Scheme != "https" {
			return nil, invalid("baseUrl", "must be an absolute http or https URL")
		}
		return given, nil
	}
	servers := op.servers
	if len(servers) == 0 {
		servers = api.servers
	}
	chosen := server{url: "/"}
	for i, candidate := range servers {
		if i == 0 || c.server == strconv.Itoa(i) || c.server != "" && c.server == candidate.name {
			chosen = candidate
		}
	}
	text := chosen.url
	for _, variable := range chosen.variables {
		value, given := c.variables[variable.name]
		if !given {
			value = variable.value
		} else if !slices.Contains(variable.enum, value) && (len(variable.enum) > 0 || !harmless.MatchString(value)) {
			return nil, invalid(variable.name, "the server variable has a value that is not allowed")
		}
		text = strings.ReplaceAll(text, "{"+variable.name+"}", value)
	}
	found, err := url.Parse(text)
	document, documentErr := url.Parse(c.documentURL)
	if err == nil && documentErr == nil {
		found = document.ResolveReference(found)
	}
	if err != nil || found.Host == "" {
		return nil, &ArgumentError{"missing-argument", "baseUrl", "the document gives no absolute server URL"}
	}
	return found, nil
}

// harmless fits values of server variables that cannot move a request to another server.
var harmless = regexp.MustCompile(`^[^\x00-\x20/@?#\\:\x7f-\x{10ffff}]+$`)

// joinURL joins base and path by one slash and collects the pairs of all queries. What no path may hold is escaped, else
// net/http would undo all escapes.
func joinURL(base *url.URL, path string, query []string) *url.URL {
	path, fixed, _ := strings.Cut(path, "?")
	pairs := slices.Concat([]string{base.RawQuery, fixed}, query)
	pairs = slices.DeleteFunc(pairs, func(pair string) bool { return pair == "" })
	result := url.URL{Scheme: base.Scheme, User: base.User, Host: base.Host, RawQuery: strings.Join(pairs, "&")}
	result.RawPath = encodeReserved(strings.TrimRight(base.EscapedPath(), "/")+"/"+strings.TrimPrefix(path, "/"), "")
	result.Path, _ = url.PathUnescape(result.RawPath)
	return &result
}

// send sends a request, again if that is safe, and returns a successful response. A link stands for path and query.
func (c *core) send(ctx context.Context, op *operation, args *arguments, link *url.URL) (*exchange, error) {
	request, err := c.newRequest(ctx, op, args, link)
	if err != nil {
		return nil, err
	}
	repeatable := op.idempotent || op.idempotency != ""
	once, renewed := request.Body != nil && request.GetBody == nil, false
	for attempt := 0; ; {
		outgoing, renews, err := c.authorize(op, request)
		if err != nil {
			return nil, err
		}
		reply, err := c.sendOnce(op, outgoing)
		mayRetry := attempt < c.maxRetries && !once && ctx.Err() == nil
		var delay time.Duration
		switch {
		case err != nil:
			var fault *TransportError
			if !mayRetry || !errors.As(err, &fault) || fault.kind != "transport" || !repeatable && !neverSent(err) {
				return nil, err
			}
			delay = c.backoff(attempt)
		case reply.isSuccess():
			if c.response != nil {
				*c.response = reply.describe(nil)
			}
			return reply, reply.expect()
		case reply.status() == http.StatusUnauthorized && renews && !renewed && !once:
			renewed = true
			c.tokenLock.Lock()
			clear(c.tokens)
			c.tokenLock.Unlock()
			reply.Close()
			continue
		default:
			again := false
			if delay, again = c.delayAfter(reply.response, attempt, repeatable); !mayRetry || !again {
				return nil, reply.apiError()
			}
			reply.Close()
		}
		attempt++
		c.logger.Debug("retry", "operation", op.id, "attempt", attempt+1, "delay", delay)
		if err := c.sleep(ctx, delay); err != nil {
			return nil, &TransportError{"transport", op.id, err}
		}
	}
}

// neverSent tells whether a request surely did not reach the server.
func neverSent(err error) bool {
	var operation *net.OpError
	var lookup *net.DNSError
	return errors.As(err, &lookup) || errors.As(err, &operation) && operation.Op == "dial"
}

// backoff doubles from half a second to eight, with jitter.
func (c *core) backoff(attempt int) time.Duration {
	ceiling := min(500*time.Millisecond<<min(attempt, 10), 8*time.Second)
	return min(time.Duration(float64(ceiling)*(0.5+c.random()/2)), c.maxRetryDelay)
}

// delayAfter tells whether a status is worth another attempt, and after how long. Retry-After (RFC 9110, 10.2.3) is a
// lower bound; beyond the ceiling there is no further attempt.
func (c *core) delayAfter(reply *http.Response, attempt int, repeatable bool) (time.Duration, bool) {
	header := strings.TrimSpace(reply.Header.Get("Retry-After"))
	transient := slices.Contains([]int{408, 500, 502, 503, 504}, reply.StatusCode)
	if reply.StatusCode != 429 && (reply.StatusCode != 503 || header == "") && (!repeatable || !transient) {
		return 0, false
	}
	seconds, _ := strconv.ParseFloat(header, 64)
	requested := time.Duration(min(seconds, 1e9) * float64(time.Second))
	if at, err := http.ParseTime(header); err == nil {
		now, err := http.ParseTime(reply.Header.Get("Date"))
		if err != nil {
			now = c.now()
		}
		requested = max(0, at.Sub(now))
	} else if isDelay := seconds > 0 || header == "0"; !isDelay {
		return c.backoff(attempt), true
	}
	jitter := time.Duration(float64(requested) * 0.1 * c.random())
	return min(requested+jitter, c.maxRetryDelay), requested <= c.maxRetryDelay
}

// sendOnce makes one attempt, with all the redirects it meets.
func (c *core) sendOnce(op *operation, outgoing *http.Request) (*exchange, error) {
	ctx, cancel := context.WithCancelCause(outgoing.Context())
	timer := time.AfterFunc(c.timeout, func() { cancel(context.DeadlineExceeded) })
	reply, err := c.roundTrip(op, outgoing.WithContext(ctx))
	if err != nil {
		timer.Stop()
		cancel(nil)
		return nil, err
	}
	return &exchange{op: op, core: c, response: reply, body: reply.Body, timer: timer, cancel: cancel}, nil
}

func (c *core) roundTrip(op *operation, outgoing *http.Request) (*http.Response, error) {
	for _, hook := range c.before {
		if err := hook(outgoing); err != nil {
			return nil, err
		}
	}
	c.logger.Debug("request", "operation", op.id, "method", outgoing.Method, "host", outgoing.URL.Host)
	reply, err := c.httpClient.Do(outgoing)
	if err != nil {
		return nil, transportError(op.id, cmp.Or(context.Cause(outgoing.Context()), err))
	}
	c.logger.Debug("response", "operation", op.id, "status", reply.StatusCode)
	for _, hook := range c.after {
		hook(reply)
	}
	return reply, nil
}

func transportError(operation string, err error) error {
	var fault *url.Error
	if errors.As(err, &fault) {
		err = fault.Err
	}
	if errors.Is(err, errRedirect) {
		return &TransportError{"redirect", operation, err}
	}
	return &TransportError{"transport", operation, err}
}

var errRedirect = errors.New("the redirect was not followed")

// checkRedirect keeps credentials and bodies on their origin.
func checkRedirect(next *http.Request, via []*http.Request) error {
	last := via[len(via)-1]
	downgrade := next.URL.Scheme != "https" && (next.URL.Scheme != "http" || last.URL.Scheme != "http")
	replaced := next.Method != last.Method && last.Method != "POST" && next.Response.StatusCode != http.StatusSeeOther
	elsewhere := origin(next.URL) != origin(last.URL)
	switch {
	case len(via) > 10:
		return fmt.Errorf("%w: there are too many", errRedirect)
	case downgrade:
		return fmt.Errorf("%w: refused to go on to %s", errRedirect, next.URL.Scheme)
	case replaced:
		return fmt.Errorf("%w: %s must not become %s", errRedirect, last.Method, next.Method)
	case elsewhere && next.Body != nil:
		return fmt.Errorf("%w: the body must not go to another origin", errRedirect)
	}
	next.Header = last.Header.Clone()
	if next.Body == nil {
		next.Header.Del("Content-Type")
	}
	next.URL.RawQuery = encodeReserved(next.URL.RawQuery, "")
	if elsewhere {
		next.Header = http.Header{"Accept": last.Header["Accept"], "User-Agent": last.Header["User-Agent"]}
		next.URL.RawQuery = withoutSecrets(next.URL.RawQuery)
	}
	return nil
}

func withoutSecrets(query string) string {
	pairs := slices.DeleteFunc(strings.Split(query, "&"), func(pair string) bool {
		name, _, _ := strings.Cut(pair, "=")
		return slices.ContainsFunc(api.schemes, func(s scheme) bool {
			return s.location == "query" && strings.EqualFold(encodeAll(s.key), name)
		})
	})
	return strings.Join(pairs, "&")
}

// origin returns scheme, host and port.
func origin(u *url.URL) string {
	port := cmp.Or(u.Port(), map[string]string{"http": "80", "https": "443"}[u.Scheme])
	return u.Scheme + "://" + strings.ToLower(u.Hostname()) + ":" + port
}
