package runtime

import (
	"bytes"
	"cmp"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"
	"time"
)

// The runner of wire vectors: jobs on standard input, outcomes on standard output, one JSON text per line. The
// protocol is described in the documentation of the generator that made this package. A job without exchanges calls the
// server at its base URL.

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "wire-runner" {
		os.Clearenv()
		runJobs()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// wireBinding tells how an operation is called: for its value, its stream and its pages.
type wireBinding struct {
	op      *operation
	methods func(*Client) [3]any
}

type wireJob struct {
	ID          string
	OperationID string
	Args        struct {
		Path, Query, Header, Cookie map[string]any
		Querystring, Body           json.RawMessage
		ContentType                 string
	}
	Config struct {
		Auth                 map[string]json.RawMessage
		BaseURL, DocumentURL string
		Server               struct {
			Index     int
			Name      string
			Variables map[string]string
		}
		Retries        struct{ MaxRetries, MaxDelayMs int }
		IdempotencyKey string
		Limits         struct{ MaxDecodedBytes int64 }
	}
	Consume    string
	Take       *int
	Calls      int
	Clock      time.Time
	Exchanges  []wireExchange
	RepeatLast bool
	Report     struct{ Headers []string }
}

type wireExchange struct {
	Status  int
	Headers [][2]string
	Chunks  [][]byte
	Abort   bool
	Fault   string
}

type outcome map[string]any

func runJobs() {
	fmt.Println(`{"ready":"wire-runner/1"}`)
	jobs := json.NewDecoder(os.Stdin)
	jobs.UseNumber()
	for {
		var job wireJob
		if err := jobs.Decode(&job); err == io.EOF {
			return
		} else if err != nil {
			panic(err)
		}
		data, err := json.Marshal(runJob(&job))
		if err != nil {
			panic(err)
		}
		fmt.Println(string(data))
	}
}

func runJob(job *wireJob) (result outcome) {
	server := &wireServer{job: job, requests: []outcome{}}
	result = outcome{"id": job.ID}
	defer func() {
		if fault := recover(); fault != nil {
			result["result"] = outcome{"error": outcome{"kind": "native", "message": fmt.Sprint(fault)}}
		}
		result["requests"] = server.requests
	}()
	client := NewClient(clientOptions(job, server)...)
	for range job.Calls {
		called := callOnce(job, client)
		if result["result"] = called; called["error"] != nil {
			break
		}
	}
	return result
}

func clientOptions(job *wireJob, server *wireServer) []Option {
	config := job.Config
	options := []Option{
		WithMaxRetries(config.Retries.MaxRetries),
		WithBaseURL(config.BaseURL),
		WithDocumentURL(config.DocumentURL),
		WithServer(cmp.Or(config.Server.Name, strconv.Itoa(config.Server.Index)), config.Server.Variables),
		WithMaxResponseBytes(config.Limits.MaxDecodedBytes),
	}
	if config.Retries.MaxDelayMs > 0 {
		options = append(options, WithMaxRetryDelay(time.Duration(config.Retries.MaxDelayMs)*time.Millisecond))
	}
	if job.Exchanges != nil {
		options = append(options, WithHTTPClient(&http.Client{Transport: server}), func(c *core) {
			c.now, c.sleep, c.random = server.now, server.sleep, func() float64 { return 0.5 }
		})
	}
	if config.Auth == nil {
		options = append(options, WithoutCredentialCheck())
	}
	for scheme, data := range config.Auth {
		var parts struct{ Token, AccessToken, Username, Password, ClientID, ClientSecret string }
		if json.Unmarshal(data, &parts.Token) != nil {
			_ = json.Unmarshal(data, &parts)
		}
		options = append(options, WithCredential(scheme, Credential{
			Token: parts.Token + parts.AccessToken, Username: parts.Username, Password: parts.Password,
			ClientID: parts.ClientID, ClientSecret: parts.ClientSecret,
		}))
	}
	return options
}

func callOnce(job *wireJob, client *Client) outcome {
	binding, ok := wireBindings[job.OperationID]
	if !ok {
		return outcome{"unsupported": "the package has no such operation"}
	}
	place := slices.Index([]string{"value", "stream", "pages"}, job.Consume)
	method := reflect.ValueOf(binding.methods(client)[place])
	if !method.IsValid() {
		return outcome{"unsupported": "the operation is not called like this"}
	}
	var response ResponseInfo
	key := job.Config.IdempotencyKey
	in := []reflect.Value{reflect.ValueOf(context.Background())}
	if method.Type().NumIn() > 2 {
		params := reflect.New(method.Type().In(1)).Elem()
		if refused := fillParams(params, job, binding.op); refused != nil {
			return refused
		}
		in = append(in, params)
	}
	for name, value := range job.Args.Header {
		if text, ok := value.(string); ok && binding.op.idempotency != "" && strings.EqualFold(name, binding.op.idempotency) {
			key = text
		}
	}
	options := []Option{WithResponseInto(&response), WithContentType(job.Args.ContentType), WithIdempotencyKey(key)}
	for _, option := range options {
		in = append(in, reflect.ValueOf(option))
	}
	out := method.Call(in)
	if job.Consume != "value" {
		return consume(job, out[0], binding.op)
	}
	if err, _ := out[len(out)-1].Interface().(error); err != nil {
		return outcome{"error": describeError(err)}
	}
	result := outcome{"value": nil, "status": response.Status}
	if len(out) > 1 {
		value := out[0].Interface()
		if body, ok := value.(io.ReadCloser); ok {
			data, err := io.ReadAll(body)
			if value = any(data); err != nil {
				return outcome{"error": describeError(err)}
			}
		}
		if result["value"] = tagged(value); slices.Contains(statusesWithoutBody, response.Status) {
			result["value"] = nil
		}
	}
	headers := outcome{}
	for _, name := range job.Report.Headers {
		if header, ok := response.Values[name]; ok {
			headers[name] = header
		} else if values := response.Header.Values(name); len(values) > 0 {
			headers[name] = strings.Join(values, ", ")
		}
	}
	result["headers"] = headers
	return result
}

var leftOut = outcome{"unsupported": "a field that is left out has its zero value"}

// fillParams puts arguments into a Params struct; it tells what Go does not let a caller say.
func fillParams(params reflect.Value, job *wireJob, op *operation) outcome {
	var body, querystring any
	_ = unmarshal(job.Args.Body, &body)
	_ = unmarshal(job.Args.Querystring, &querystring)
	object, _ := body.(map[string]any)
	extra := maps.Clone(object)
	places := map[string]map[string]any{
		"path": job.Args.Path, "query": job.Args.Query, "header": job.Args.Header, "cookie": job.Args.Cookie, "body": object,
	}
	for _, f := range fieldsOf(params.Type()) {
		value, given := places[f.in][f.name]
		switch {
		case f.in == "content":
			value, given = body, job.Args.Body != nil
		case f.in == "querystring":
			value, given = querystring, querystring != nil
		case f.in == "extra":
			value, given = extra, job.Args.Body != nil
		case f.in == "body" && job.Args.Body == nil && op.bodyRequired && !f.optional:
			return leftOut
		}
		if f.in == "body" {
			delete(extra, f.name)
		}
		object, _ := value.(map[string]any)
		switch {
		case given && value == nil && !f.optional && !f.inBody():
			return outcome{"error": outcome{"kind": "missing-argument", "param": f.name, "message": "nil does not compile"}}
		case !given && !f.optional && f.in != "body":
			return leftOut
		case f.contentType != "" && f.in == "cookie" && len(object) > 1:
			return outcome{"unsupported": "a Go map has no order, its members are sent sorted"}
		case !given:
			continue
		}
		if err := fill(params.Field(f.index), untag(value)); err != nil {
			return outcome{"unsupported": "the value does not fit the type: " + err.Error()}
		}
	}
	return nil
}

// fill puts a value into a Go value.
func fill(v reflect.Value, value any) error {
	given := reflect.ValueOf(value)
	file, isFile := value.(Upload)
	items, isList := value.([]any)
	switch {
	case given.IsValid() && given.Type().AssignableTo(v.Type()):
		v.Set(given)
		return nil
	case v.Kind() == reflect.Pointer && (value != nil || takesNull(v.Type().Elem())):
		v.Set(reflect.New(v.Type().Elem()))
		return fill(v.Elem(), value)
	case isWrapper(v.Type()):
		return fill(v.Field(0), value)
	case v.Kind() == reflect.Slice && isFile:
		data, err := file.bytes()
		v.SetBytes(data)
		return err
	case v.Kind() == reflect.Slice && isList:
		v.Set(reflect.MakeSlice(v.Type(), len(items), len(items)))
		var err error
		for i, item := range items {
			err = errors.Join(err, fill(v.Index(i), item))
		}
		return err
	case v.Kind() == reflect.Interface && holdsUpload(value):
		for _, variant := range unionIndex()[v.Type()].variants {
			chosen := reflect.New(reflect.TypeOf(variant.of).Elem())
			if fill(chosen.Elem(), value) == nil {
				v.Set(chosen)
				return nil
			}
		}
	case given.Kind() == reflect.String && v.Kind() == reflect.String:
		v.SetString(given.String())
		return nil
	case given.Kind() == reflect.String && v.Type() == reflect.TypeFor[Upload]():
		v.Set(reflect.ValueOf(NewUpload("", []byte(given.String()))))
		return nil
	}
	data, err := marshal(value)
	return errors.Join(err, read(data, v))
}

// holdsUpload tells whether a value is a file or a list that begins with one.
func holdsUpload(value any) bool {
	items, _ := value.([]any)
	_, ok := value.(Upload)
	return ok || len(items) > 0 && holdsUpload(items[0])
}

// untag returns the value of tagged values: numbers, numbers that JSON does not have, bytes and files.
func untag(value any) any {
	switch value := value.(type) {
	case []any:
		result := make([]any, len(value))
		for i := range value {
			result[i] = untag(value[i])
		}
		return result
	case map[string]any:
		if text, ok := value["$int"].(string); ok {
			return json.Number(text)
		}
		if text, ok := value["$float"].(string); ok {
			number, _ := strconv.ParseFloat(text, 64)
			return number
		}
		if text, ok := value["$bytes"].(string); ok {
			data, _ := base64.StdEncoding.DecodeString(text)
			return NewUpload("", data)
		}
		if facts, ok := value["$file"]; ok {
			var file struct {
				Filename, ContentType string
				Base64                []byte
				Headers               map[string]string
			}
			data, _ := json.Marshal(facts)
			_ = json.Unmarshal(data, &file)
			return Upload{bytes.NewReader(file.Base64), file.Filename, file.ContentType, file.Headers}
		}
		result := map[string]any{}
		for name, member := range value {
			result[name] = untag(member)
		}
		return result
	}
	return value
}

// tagged returns the tree of a result with bytes tagged.
func tagged(value any) any {
	var w writer
	tree := tagTree(w.tree(reflect.ValueOf(&value).Elem(), 0))
	if w.err != nil {
		panic(w.err)
	}
	return tree
}

// MarshalJSON lets outcomes hold trees.
func (m members) MarshalJSON() ([]byte, error) { return new(writer).json(m), nil }

func tagTree(tree any) any {
	switch value := tree.(type) {
	case Upload:
		data, _ := value.bytes()
		return outcome{"$bytes": data}
	case Base64URL:
		return outcome{"$bytes": []byte(value)}
	case []any:
		for i := range value {
			value[i] = tagTree(value[i])
		}
	case members:
		for i := range value {
			value[i].value = tagTree(value[i].value)
		}
	}
	return tree
}

func consume(job *wireJob, sequence reflect.Value, op *operation) outcome {
	list := []any{}
	for item, fault := range sequence.Seq2() {
		if err, _ := fault.Interface().(error); err != nil {
			description := describeError(err)
			if description["kind"] == "decode" && job.Consume == "stream" && op.stream == "json-seq" {
				list = append(list, outcome{"itemError": "decode"})
				continue
			}
			if len(list) == 0 {
				return outcome{"error": description}
			}
			return outcome{"items": list, "end": outcome{"error": description}}
		}
		list = append(list, itemTree(item))
		if job.Take != nil && len(list) >= *job.Take {
			return outcome{"items": list, "end": "taken"}
		}
	}
	return outcome{"items": list, "end": "closed"}
}

func itemTree(item reflect.Value) any {
	event, ok := item.Interface().(ServerSentEvent)
	data := any(event.Data)
	if inner := reflect.Indirect(item); !ok && inner.Kind() == reflect.Struct && inner.NumField() == 2 {
		if event, ok = inner.Field(0).Interface().(ServerSentEvent); ok {
			data = tagged(inner.Field(1).Interface())
		}
	}
	if !ok {
		return tagged(item.Interface())
	}
	tree := outcome{"event": event.Type, "data": data, "id": event.ID}
	if event.Retry != nil {
		tree["retry"] = *event.Retry
	}
	return tree
}

func describeError(err error) outcome {
	result := outcome{"kind": "native", "message": err.Error()}
	var typed SDKError
	if errors.As(err, &typed) {
		result["kind"] = typed.Kind()
	}
	switch typed := typed.(type) {
	case *ArgumentError:
		result["param"] = typed.Param
	case *TokenError:
		result["status"], result["code"] = typed.Status, typed.Code
	case *ResponseError:
		describeResponse(result, typed.ResponseInfo)
	case *APIError:
		describeResponse(result, typed.ResponseInfo)
		if result["schema"] = any(typed.Schema); typed.Schema == "" {
			result["schema"] = nil
		}
		if typed.Value != nil {
			result["value"] = tagged(typed.Value)
		}
	}
	return result
}

func describeResponse(result outcome, info ResponseInfo) {
	headers := outcome{}
	for name, values := range info.Header {
		headers[strings.ToLower(name)] = strings.Join(values, ", ")
	}
	result["status"], result["headers"] = info.Status, headers
	text := string(info.Body)
	if contentType := info.Header.Get("Content-Type"); !isJSON(contentType) {
		if decoded, err := toUTF8(info.Body, charsetOf(contentType)); err == nil {
			text = decoded
		}
	}
	result["bodyText"] = strings.ToValidUTF8(text, "\uFFFD")
	if contentType := info.ContentType(); contentType != "" {
		result["contentType"] = contentType
	}
}

// wireServer is the scripted server and the virtual clock.
type wireServer struct {
	job      *wireJob
	elapsed  time.Duration
	requests []outcome
	next     int
}

func (s *wireServer) now() time.Time { return s.job.Clock.Add(s.elapsed) }

func (s *wireServer) sleep(_ context.Context, delay time.Duration) error {
	s.elapsed += delay
	return nil
}

// RoundTrip notes a request and answers with the next exchange.
func (s *wireServer) RoundTrip(request *http.Request) (*http.Response, error) {
	var body any
	if request.Body != nil {
		data, err := io.ReadAll(request.Body)
		if err != nil {
			return nil, err
		}
		if request.Body != http.NoBody || request.Header.Get("Content-Type") != "" {
			body = data
		}
	}
	headers := [][2]string{}
	for name, values := range request.Header {
		for _, value := range values {
			headers = append(headers, [2]string{name, value})
		}
	}
	s.requests = append(s.requests, outcome{
		"method": request.Method, "url": request.URL.Scheme + "://" + request.URL.Host + request.URL.RequestURI(),
		"headers": headers, "body": body, "at": s.elapsed.Milliseconds(),
	})
	exchanges := s.job.Exchanges
	if s.next >= len(exchanges) && s.job.RepeatLast && len(s.requests) < 200 {
		s.next = len(exchanges) - 1
	}
	if s.next >= len(exchanges) {
		return nil, errors.New("the script is at its end")
	}
	exchange := exchanges[s.next]
	s.next++
	switch exchange.Fault {
	case "connect-refused":
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: syscall.ECONNREFUSED}
	case "connection-reset":
		return nil, &net.OpError{Op: "read", Net: "tcp", Err: syscall.ECONNRESET}
	}
	var chunks []io.Reader
	for _, chunk := range exchange.Chunks {
		chunks = append(chunks, bytes.NewReader(chunk))
	}
	if exchange.Abort {
		chunks = append(chunks, iotest.ErrReader(io.ErrUnexpectedEOF))
	}
	reply := &http.Response{
		StatusCode: exchange.Status, Header: http.Header{}, Request: request, ContentLength: -1,
		Body: io.NopCloser(io.MultiReader(chunks...)),
	}
	for _, header := range exchange.Headers {
		reply.Header.Add(header[0], header[1])
	}
	return reply, nil
}
