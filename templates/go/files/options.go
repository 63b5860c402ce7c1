package runtime

import (
	"cmp"
	"context"
	"log/slog"
	"maps"
	"math"
	"math/rand/v2"
	"net/http"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"
)

// Option is a setting of a client or of one call.
type Option func(*core)

// Credential is what a security scheme takes. Set the members that its kind needs.
type Credential struct {
	// Token is an API key or a token.
	Token string
	// TokenSource returns the current token, asked before every attempt.
	TokenSource func(context.Context) (string, error)
	// Username and Password are for the scheme basic.
	Username, Password string
	// ClientID and ClientSecret are for the client credentials flow of OAuth 2.0.
	ClientID, ClientSecret string
}

func sleep(ctx context.Context, delay time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(delay):
		return nil
	}
}

// core is what all resources of a client share: its settings and its tokens.
type core struct {
	timeout, maxRetryDelay time.Duration
	maxRetries             int
	maxBytes               int64

	header                      http.Header
	query                       []string
	contentType, idempotencyKey string
	extraBody                   members

	baseURL, documentURL, server string
	variables                    map[string]string
	credentials                  map[string]*Credential
	unchecked                    bool

	httpClient http.Client
	before     []func(*http.Request) error
	after      []func(*http.Response)
	response   *ResponseInfo
	logger     *slog.Logger
	failure    error
	tokenLock  *sync.Mutex
	tokens     map[string]cachedToken

	// How the time is told and how waiting and jitter are made.
	now    func() time.Time
	sleep  func(ctx context.Context, delay time.Duration) error
	random func() float64
}

func newCore(options []Option) *core {
	c := &core{
		timeout:       time.Minute,
		maxRetries:    2,
		maxRetryDelay: time.Minute,
		header:        http.Header{},
		httpClient:    http.Client{Transport: http.DefaultClient.Transport, CheckRedirect: checkRedirect},
		logger:        slog.New(slog.DiscardHandler),
		credentials:   map[string]*Credential{},
		tokenLock:     new(sync.Mutex),
		tokens:        map[string]cachedToken{},
		now:           time.Now,
		sleep:         sleep,
		random:        rand.Float64,
		baseURL:       os.Getenv(api.environment + "_BASE_URL"),
	}
	for _, scheme := range api.schemes {
		if token := os.Getenv(scheme.env); scheme.env != "" && token != "" {
			username, password, _ := strings.Cut(token, ":")
			c.credentials[scheme.name] = &Credential{Token: token, Username: username, Password: password}
		}
	}
	return c.with(options)
}

// with returns a copy with further settings.
func (c *core) with(options []Option) *core {
	result := *c
	result.header = c.header.Clone()
	result.query = slices.Clip(c.query)
	result.credentials = maps.Clone(c.credentials)
	for _, option := range options {
		if option != nil {
			option(&result)
		}
	}
	return &result
}

// WithTimeout limits the time of each attempt, by default a minute; of streams the time until they start. Zero means
// no limit.
func WithTimeout(timeout time.Duration) Option {
	return func(c *core) { c.timeout = cmp.Or(max(timeout, 0), math.MaxInt64) }
}

// WithMaxRetries sets how often a failed request is repeated, by default twice.
func WithMaxRetries(count int) Option { return func(c *core) { c.maxRetries = count } }

// WithMaxRetryDelay sets the longest wait between attempts, by default a minute. A server that asks for more gets no
// further attempt.
func WithMaxRetryDelay(delay time.Duration) Option {
	return func(c *core) { c.maxRetryDelay = delay }
}

// WithHeader sets a header of every request; an empty value removes one that would be sent.
func WithHeader(name, value string) Option {
	return func(c *core) {
		c.failure = cmp.Or(c.failure, refused(name, checkHeader(value)))
		c.header.Set(name, value)
	}
}

// WithQuery adds a query parameter to every request.
func WithQuery(name, value string) Option {
	return func(c *core) { c.query = append(c.query, encodeAll(name)+"="+encodeAll(value)) }
}

// WithIdempotencyKey sets the key of a call that may be repeated, instead of a random one.
func WithIdempotencyKey(key string) Option {
	return func(c *core) {
		c.failure = cmp.Or(c.failure, refused("idempotencyKey", checkHeader(key)))
		c.idempotencyKey = key
	}
}

// WithBaseURL sends requests to this address instead of the servers of the document.
func WithBaseURL(url string) Option { return func(c *core) { c.baseURL = url } }

// WithDocumentURL says where the document was fetched, the base of relative servers.
func WithDocumentURL(url string) Option { return func(c *core) { c.documentURL = url } }

// WithHTTPClient sets the HTTP client; its redirect policy and cookie jar are not used.
func WithHTTPClient(client *http.Client) Option {
	own := http.Client{Transport: client.Transport, CheckRedirect: checkRedirect}
	return func(c *core) { c.httpClient = own }
}

// WithServer chooses a server of the document by its name, or by its place in the list such as "1", and its variables.
func WithServer(server string, variables map[string]string) Option {
	return func(c *core) { c.server, c.variables = server, variables }
}

// WithMaxResponseBytes refuses responses with more bytes than this, after decompression.
func WithMaxResponseBytes(limit int64) Option { return func(c *core) { c.maxBytes = limit } }

// WithResponseInto puts status and headers of the response into target.
func WithResponseInto(target *ResponseInfo) Option { return func(c *core) { c.response = target } }

// WithContentType chooses among the media types of the request body.
func WithContentType(mediaType string) Option { return func(c *core) { c.contentType = mediaType } }

// WithBodyMember adds a member to the request body that the document does not declare.
func WithBodyMember(name string, value any) Option {
	return func(c *core) {
		var w writer
		c.extraBody = c.extraBody.with(name, w.tree(reflect.ValueOf(value), 0))
		c.failure = cmp.Or(c.failure, refused(name, w.err))
	}
}

// WithCredential sets the credential of a security scheme by the scheme's name.
func WithCredential(scheme string, credential Credential) Option {
	return func(c *core) { c.credentials[scheme] = &credential }
}

// WithoutCredentialCheck sends requests even if the credentials they need are missing.
func WithoutCredentialCheck() Option { return func(c *core) { c.unchecked = true } }

// WithBeforeRequest calls a function before every attempt; an error stops the call.
func WithBeforeRequest(hook func(*http.Request) error) Option {
	return func(c *core) { c.before = append(slices.Clip(c.before), hook) }
}

// WithAfterResponse calls a function after every response, before its body is read.
func WithAfterResponse(hook func(*http.Response)) Option {
	return func(c *core) { c.after = append(slices.Clip(c.after), hook) }
}

// WithLogger logs method, path, status and retries; credentials are never logged.
func WithLogger(logger *slog.Logger) Option {
	return func(c *core) { c.logger = cmp.Or(logger, c.logger) }
}
