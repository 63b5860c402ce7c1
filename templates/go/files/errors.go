package runtime

import (
	"fmt"
	"net/http"
	"strings"
)

// SDKError is implemented by every error of this package.
type SDKError interface {
	error

	// Kind says what happened: invalid-argument, missing-argument, missing-credentials (an [ArgumentError]), http (an
	// [APIError]), decode, unexpected-content-type, limit, pagination-loop, cross-origin-link (a [ResponseError]),
	// transport, redirect (a [TransportError]) or auth (a [TokenError]).
	Kind() string
}

type kind string

func (k kind) Kind() string { return string(k) }

// ArgumentError says that an argument, a setting or a credential was refused, or is missing. Nothing was sent.
type ArgumentError struct {
	kind

	// Param is the wire name of the parameter, or body, or the name of a setting or security scheme.
	Param string

	message string
}

// Error returns the message.
func (e *ArgumentError) Error() string { return e.Param + ": " + e.message }

func invalid(param, message string) error {
	return &ArgumentError{"invalid-argument", param, message}
}

// refused returns the error for an argument or setting that failed a check, nil where err is.
func refused(param string, err error) error {
	if err == nil {
		return nil
	}
	return invalid(param, err.Error())
}

// TransportError says that the network failed, the time was over, the context was cancelled, or a redirect was refused.
type TransportError struct {
	kind

	// Operation is the id of the operation.
	Operation string
	// Cause is the error of the network or of the context.
	Cause error
}

// Error returns the message.
func (e *TransportError) Error() string { return fmt.Sprintf("%s: %v", e.Operation, e.Cause) }

// Unwrap returns the cause.
func (e *TransportError) Unwrap() error { return e.Cause }

// ResponseInfo is what came back beside the result of a call; see [WithResponseInto].
type ResponseInfo struct {
	// Operation is the id of the operation.
	Operation string
	// Status is the HTTP status.
	Status int
	// Header holds the response headers.
	Header http.Header
	// Values holds the declared headers that are no strings: numbers, booleans, lists and objects.
	Values map[string]any
	// RequestID is the id the server gave the request, if it gave one.
	RequestID string
	// Body is the raw body of a response that became an error, as far as it was read.
	Body []byte
}

// ContentType returns the media type in lower case without parameters.
func (r ResponseInfo) ContentType() string { return essence(r.Header.Get("Content-Type")) }

// ResponseError says that a response cannot be used: it cannot be decoded, has another media type than the document
// says, is larger than the client accepts, or names a next page that is the same again or on another origin.
type ResponseError struct {
	kind
	ResponseInfo

	// Cause is the error of the decoder, or says what was expected.
	Cause error
}

// Error returns the message.
func (e *ResponseError) Error() string {
	return fmt.Sprintf("%s: %s: %v", e.Operation, strings.ReplaceAll(e.Kind(), "-", " "), e.Cause)
}

// Unwrap returns the cause.
func (e *ResponseError) Unwrap() error { return e.Cause }

// ProblemDetails holds the members of a problem details body (RFC 9457): Type identifies the kind of problem, Title
// summarises it, Detail explains this occurrence and Instance identifies it.
type ProblemDetails struct {
	Type, Title, Detail, Instance string
}

// APIError says that the server answered with a status that is not a success.
type APIError struct {
	kind
	ResponseInfo

	// Value is the decoded body: a pointer to its model where the document declares one, else plain JSON, else nil.
	Value any
	// Schema is the name of the component schema of Value, empty if there is none.
	Schema string
	// Problem holds the members of a problem details body, declared or not.
	Problem ProblemDetails
}

// Error returns operation, status and what the body says in short.
func (e *APIError) Error() string {
	text := fmt.Sprintf("%s: %d %s", e.Operation, e.Status, http.StatusText(e.Status))
	for _, part := range []string{e.Problem.Title, e.Problem.Detail} {
		if part != "" {
			text += ": " + part
		}
	}
	return text
}

// TokenError says that the token endpoint refused the client's credentials. It holds no secret.
type TokenError struct {
	kind

	// Status is the HTTP status of the token endpoint.
	Status int
	// Code is the error code of RFC 6749, 5.2.
	Code string
}

// Error returns the message.
func (e *TokenError) Error() string {
	return strings.TrimSpace(fmt.Sprintf("the token endpoint answered %d %s", e.Status, e.Code))
}
