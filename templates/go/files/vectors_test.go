package runtime

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"encoding/xml"
	"io"
	"mime"
	"mime/multipart"
	"net/url"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"
)

type tree = map[string]any

// TestVectors replays the wire vectors of the document that this package was made from: what a call sends, and what it
// makes of an answer. What Go cannot express is skipped with its reason; an expectation not known here is a failure.
func TestVectors(t *testing.T) {
	data, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Skip("the package carries no vectors")
	}
	for _, scheme := range append(api.schemes, scheme{env: api.environment + "_BASE_URL"}) {
		t.Setenv(cmp.Or(scheme.env, "NONE"), "")
	}
	var file struct {
		Job     json.RawMessage
		Vectors []struct {
			Job      json.RawMessage
			Requests []tree
			Result   tree
		}
	}
	parse(t, data, &file)
	for _, vector := range file.Vectors {
		var job wireJob
		parse(t, file.Job, &job)
		parse(t, vector.Job, &job)
		t.Run(job.ID, func(t *testing.T) {
			text, _ := json.Marshal(runJob(&job))
			var actual struct {
				Requests []sentRequest
				Result   tree
			}
			parse(t, text, &actual)
			if reason := actual.Result["unsupported"]; reason != nil {
				t.Skip(reason)
			}
			if vector.Requests != nil && len(vector.Requests) != len(actual.Requests) {
				t.Fatalf("expected %d requests: %s", len(vector.Requests), text)
			}
			for i, expected := range vector.Requests {
				compareRequest(t, expected, actual.Requests[i])
			}
			if vector.Result != nil {
				compareResult(t, vector.Result, actual.Result)
			}
		})
	}
}

type sentRequest struct {
	Method, URL string
	Headers     [][2]string
	Body        []byte
}

func compareRequest(t *testing.T, expected tree, sent sentRequest) {
	target, _ := url.Parse(sent.URL)
	header := map[string]string{}
	for _, pair := range sent.Headers {
		header[strings.ToLower(pair[0])] = pair[1]
	}
	for key, wanted := range expected {
		text, _ := wanted.(string)
		list, _ := wanted.([]any)
		switch key {
		case "method":
			check(t, key, wanted, sent.Method)
		case "path":
			check(t, key, segments(text), segments(target.EscapedPath()))
		case "url":
			check(t, key, true, strings.HasPrefix(text, target.Scheme+"://"+target.Host+"/"))
		case "query":
			check(t, key, grouped(list), grouped(split(target.RawQuery, "&")))
		case "cookies":
			check(t, key, grouped(list), grouped(split(header["cookie"], "; ")))
		case "contentType":
			check(t, key, essence(text), essence(header["content-type"]))
		case "headers":
			for name, value := range wanted.(tree) {
				check(t, name, value, header[name])
			}
		case "headersPresent":
			for _, name := range list {
				check(t, key, true, header[name.(string)] != "")
			}
		case "body":
			for kind, content := range wanted.(tree) {
				compareBody(t, kind, content, sent.Body, header["content-type"])
			}
		default:
			t.Errorf("%s is not known", key)
		}
	}
}

func compareBody(t *testing.T, kind string, wanted any, body []byte, contentType string) {
	text, _ := wanted.(string)
	list, _ := wanted.([]any)
	switch kind {
	case "none", "text":
		check(t, kind, text, string(body))
	case "base64":
		check(t, kind, text, base64.StdEncoding.EncodeToString(body))
	case "form":
		check(t, kind, grouped(list), grouped(split(string(body), "&")))
	case "jsonl":
		body = []byte("[" + strings.Join(strings.Split(strings.TrimSpace(string(body)), "\n"), ",") + "]")
		fallthrough
	case "json":
		var value any
		parse(t, body, &value)
		check(t, kind, wanted, value)
	case "xml":
		var expected, actual xmlElement
		err := cmp.Or(xml.Unmarshal([]byte(text), &expected), xml.Unmarshal(body, &actual))
		check(t, kind, nil, err)
		check(t, kind, expected, actual)
	case "multipart":
		_, parameters, _ := mime.ParseMediaType(contentType)
		compareParts(t, list, multipart.NewReader(bytes.NewReader(body), parameters["boundary"]))
	default:
		t.Errorf("%s is not known", kind)
	}
}

// compareParts takes parts in the order of their names; those of one name keep their order.
func compareParts(t *testing.T, expected []any, reader *multipart.Reader) {
	parts := map[string][]*multipart.Part{}
	contents := map[*multipart.Part][]byte{}
	for {
		part, err := reader.NextRawPart()
		if err != nil {
			check(t, "end of parts", io.EOF, err)
			break
		}
		parts[part.FormName()] = append(parts[part.FormName()], part)
		contents[part], err = io.ReadAll(part)
		check(t, "end of a part", nil, err)
	}
	check(t, "number of parts", len(expected), len(contents))
	for _, wanted := range expected {
		name := wanted.(tree)["name"].(string)
		if len(parts[name]) == 0 {
			t.Fatalf("there is no part %s", name)
		}
		part := parts[name][0]
		parts[name] = parts[name][1:]
		for key, value := range wanted.(tree) {
			switch key {
			case "name":
			case "filename":
				check(t, key, value, part.FileName())
			case "contentType":
				check(t, key, essence(value.(string)), essence(part.Header.Get("Content-Type")))
			default:
				compareBody(t, key, value, contents[part], "")
			}
		}
	}
}

func compareResult(t *testing.T, expected, actual tree) {
	failure, _ := actual["error"].(tree)
	_, broken := actual["end"].(tree)
	if expected["error"] == nil && (failure != nil || broken) {
		t.Fatalf("unexpected error: %v", actual)
	}
	for key, wanted := range expected {
		switch key {
		case "error":
			for name, member := range wanted.(tree) {
				check(t, name, member, failure[name])
			}
		case "status", "value", "items":
			check(t, key, wanted, actual[key])
		case "stream":
			check(t, key, wanted.(tree)["items"], actual["items"])
		case "take":
		default:
			t.Errorf("%s is not known", key)
		}
	}
}

// parse reads JSON, numbers with all their digits.
func parse(t *testing.T, data []byte, target any) {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		t.Fatalf("%v in %.300s", err, data)
	}
}

func check(t *testing.T, what string, expected, actual any) {
	t.Helper()
	if !reflect.DeepEqual(plain(expected), plain(actual)) {
		t.Errorf("%s: expected %v, got %v", what, expected, actual)
	}
}

// plain spells equal values alike: numbers as doubles where they have a fraction, times in UTC, tagged values as texts.
func plain(value any) any {
	switch value := value.(type) {
	case string:
		if moment, err := time.Parse(time.RFC3339, strings.ToUpper(value)); err == nil {
			return moment.UTC().Format(time.RFC3339Nano)
		}
	case json.Number:
		if number, err := value.Float64(); err == nil && (len(value) < 16 || strings.ContainsAny(string(value), ".eE")) {
			return json.Number(strconv.FormatFloat(number, 'f', -1, 64))
		}
	case []any:
		result := make([]any, len(value))
		for i, item := range value {
			result[i] = plain(item)
		}
		return result
	case tree:
		result := tree{}
		for name, member := range value {
			text, _ := member.(string)
			switch name {
			case "$int", "$float":
				return plain(json.Number(text))
			case "$bytes":
				return text
			}
			result[name] = plain(member)
		}
		return result
	}
	return value
}

func segments(path string) []any {
	list := split(path, "/")
	for i, segment := range list {
		list[i], _ = url.PathUnescape(segment.(string))
	}
	return list
}

// grouped returns decoded pairs by name; only pairs of one name keep their order.
func grouped(pairs []any) tree {
	result := tree{}
	for _, pair := range pairs {
		name, value, _ := strings.Cut(pair.(string), "=")
		name, _ = url.QueryUnescape(name)
		value, _ = url.QueryUnescape(value)
		list, _ := result[name].([]any)
		result[name] = append(list, value)
	}
	return result
}

func split(text, separator string) (list []any) {
	for piece := range strings.SplitSeq(text, separator) {
		if piece != "" || separator == "/" {
			list = append(list, piece)
		}
	}
	return list
}
