package runtime

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"
)

// chooseSecurity returns the first alternative whose schemes all have credentials; the anonymous one comes last.
func (c *core) chooseSecurity(op *operation) ([]requirement, error) {
	alternatives := op.security
	if alternatives == nil {
		alternatives = api.security
	}
	lacking := ""
	for _, alternative := range alternatives {
		lacks := first(alternative, func(r requirement) bool { return c.credentials[r.scheme] == nil })
		if lacks == nil {
			return alternative, nil
		}
		lacking = cmp.Or(lacking, lacks.scheme)
	}
	if len(alternatives) == 0 || c.unchecked || c.header.Get("Authorization") != "" {
		return nil, nil
	}
	return nil, &ArgumentError{"missing-credentials", lacking, "the credential is missing"}
}

// authorize returns the request of one attempt, with credentials; it tells whether those can be renewed.
func (c *core) authorize(op *operation, request *http.Request) (outgoing *http.Request, renews bool, err error) {
	outgoing = request.Clone(request.Context())
	if request.GetBody != nil {
		if outgoing.Body, err = request.GetBody(); err != nil {
			return nil, false, &TransportError{"transport", op.id, err}
		}
	}
	chosen, err := c.chooseSecurity(op)
	for _, requirement := range chosen {
		scheme := first(api.schemes, func(s scheme) bool { return s.name == requirement.scheme })
		credential := *c.credentials[requirement.scheme]
		switch {
		case credential.ClientID != "":
			credential.Token, err = c.clientToken(request.Context(), op, scheme.grant, requirement)
			renews = true
		case credential.TokenSource != nil:
			credential.Token, err = credential.TokenSource(request.Context())
		}
		if err == nil {
			err = scheme.apply(outgoing, credential)
		}
		if err != nil {
			break
		}
	}
	for name, values := range c.header {
		outgoing.Header[name] = values
		if len(values) == 1 && values[0] == "" {
			outgoing.Header.Del(name)
		}
	}
	return outgoing, renews, err
}

// apply puts a credential into its place in a request.
func (s scheme) apply(request *http.Request, credential Credential) error {
	value := s.prefix + credential.Token
	if s.prefix == "Basic " {
		if strings.Contains(credential.Username, ":") || strings.ContainsFunc(credential.Username, unicode.IsControl) {
			return invalid(s.name+".username", "must not contain a colon or control characters")
		}
		if strings.ContainsFunc(credential.Password, unicode.IsControl) {
			return invalid(s.name+".password", "must not contain control characters")
		}
		value = s.prefix + base64.StdEncoding.EncodeToString([]byte(credential.Username+":"+credential.Password))
	}
	err := checkHeader(value)
	switch {
	case s.location == "query" && strings.ContainsFunc(value, unicode.IsControl):
		return invalid(s.name, "a key must not contain control characters")
	case s.location == "query":
		name, query := "&"+encodeAll(s.key)+"=", "&"+request.URL.RawQuery
		if !strings.Contains(query, name) {
			request.URL.RawQuery = strings.TrimLeft(query+name+encodeAll(value), "&")
		}
	case err != nil:
		return refused(s.name, err)
	case s.location == "cookie" && strings.ContainsAny(value, "; \t"):
		return invalid(s.name, "a cookie value must not contain blanks or semicolons")
	case s.location == "cookie":
		addCookie(request.Header, s.key+"="+value)
	case s.location == "header" && request.Header.Get(s.key) == "":
		request.Header.Set(s.key, value)
	}
	return nil
}

// cachedToken is a token of the client credentials flow; it counts as expired half a minute before it is.
type cachedToken struct {
	token   string
	expires time.Time
}

// clientToken returns a token that is known, or asks the token endpoint, whose address may be relative to the server's.
func (c *core) clientToken(ctx context.Context, op *operation, grant string, r requirement) (string, error) {
	base, err := c.serverURL(op)
	if err != nil {
		return "", err
	}
	endpoint, err := base.Parse(grant)
	if err != nil {
		return "", invalid("baseUrl", "the token endpoint has no valid address")
	}
	c.tokenLock.Lock()
	defer c.tokenLock.Unlock()
	client := c.credentials[r.scheme]
	key := strings.Join(append([]string{endpoint.String(), client.ClientID}, r.scopes...), "\n")
	if known, ok := c.tokens[key]; ok && c.now().Before(known.expires) {
		return known.token, nil
	}
	token, err := c.newToken(ctx, endpoint.String(), *client, r.scopes)
	if err == nil {
		c.tokens[key] = token
	}
	return token.token, err
}

// newToken asks a token endpoint (RFC 6749, 4.4).
func (c *core) newToken(ctx context.Context, endpoint string, client Credential, scopes []string) (cachedToken, error) {
	form := url.Values{"grant_type": {"client_credentials"}}
	if len(scopes) > 0 {
		form.Set("scope", strings.Join(scopes, " "))
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, endpoint, strings.NewReader(form.Encode()))
	if err != nil {
		return cachedToken{}, transportError("token endpoint", err)
	}
	request.SetBasicAuth(encodeForm(client.ClientID), encodeForm(client.ClientSecret))
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	var data []byte
	reply, err := c.httpClient.Do(request)
	if err == nil {
		defer reply.Body.Close()
		data, err = io.ReadAll(io.LimitReader(reply.Body, 1<<20))
	}
	if err != nil {
		return cachedToken{}, transportError("token endpoint", err)
	}
	body := struct {
		Token   string      `json:"access_token"`
		Error   string      `json:"error"`
		Expires json.Number `json:"expires_in"`
	}{Expires: "3600"}
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if json.Unmarshal(data, &body) != nil || reply.StatusCode/100 != 2 || body.Token == "" {
		return cachedToken{}, &TokenError{"auth", reply.StatusCode, body.Error}
	}
	seconds, _ := body.Expires.Float64()
	lifetime := time.Duration(seconds * float64(time.Second))
	return cachedToken{body.Token, c.now().Add(lifetime - 30*time.Second)}, nil
}
