package geopera

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

type note struct {
	Object

	Name string `api:"name"`

	Size Optional[int64] `api:"size"`

	Owner Optional[Nullable[string]] `api:"owner"`

	Tags []string `api:"tags" optional:"true"`
}

var opNote = operation{
	id: "note", method: "POST", path: "/notes/{id}",

	responses: []response{
		{on: "200", content: []media{{name: "application/json", family: "json"}}},
	},
}

type noteParams struct {
	ID   string   `path:"id"`
	Tags []string `query:"tags" optional:"true"`
}

type uploadParams struct {
	ID   string `path:"id"`
	Body Upload `content:"body"`
}

func serve(t *testing.T, handler http.HandlerFunc, options ...Option) *core {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return NewClient(append([]Option{WithBaseURL(server.URL), WithMaxRetries(0), WithoutCredentialCheck()}, options...)...).core
}

func TestMembersAreAbsentNullOrGiven(t *testing.T) {
	var n note
	text := `{"name":"a","size":5.0,"owner":null,"more":9007199254740993}`
	if err := unmarshal([]byte(text), &n); err != nil {
		t.Fatal(err)
	}
	data, err := marshal(n)
	if want := `{"name":"a","size":5,"owner":null,"more":9007199254740993}`; err != nil || string(data) != want {
		t.Fatalf("got %s, %v, want %s", data, err, want)
	}
	if err := unmarshal([]byte(`{}`), &n); err != nil || len(n.Missing) != 1 || n.Owner != nil {
		t.Fatalf("got %v, %v, %v", err, n.Missing, n.Owner)
	}
}

func TestDecodeErrorsTellThePlace(t *testing.T) {
	var n note
	err := unmarshal([]byte(`{"name":"a","size":"b"}`), &n)
	if err == nil || !strings.Contains(err.Error(), "/size") {
		t.Fatalf("got %v", err)
	}
}

func TestCallSendsParametersAndReadsTheResult(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.RequestURI != "/notes/a%2Fb?tags=x&tags=%26" {
			t.Errorf("got %s", r.RequestURI)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"name":"n"}`)
	})
	var info ResponseInfo
	params := noteParams{ID: "a/b", Tags: []string{"x", "&"}}
	result, err := call[note](context.Background(), c, &opNote, params, []Option{WithResponseInto(&info)})
	if err != nil || result.Name != "n" || info.Status != 200 {
		t.Fatalf("got %v, %v, %v", result, err, info)
	}
}

func TestErrorsAreTyped(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.Header().Set("X-Request-Id", "r1")
		w.WriteHeader(http.StatusConflict)
		_, _ = io.WriteString(w, `{"detail":"taken"}`)
	})
	err := c.callNothing(context.Background(), &opNote, noteParams{ID: "a"}, nil)
	var failure *APIError
	if !errors.As(err, &failure) || failure.Status != 409 || failure.RequestID != "r1" || failure.Problem.Detail != "taken" {
		t.Fatalf("got %v", err)
	}
	err = c.callNothing(context.Background(), &opNote, noteParams{ID: ".."}, nil)
	var argument *ArgumentError
	if !errors.As(err, &argument) || argument.Param != "id" {
		t.Fatalf("got %v", err)
	}
}

func TestCancelledContextsAndTimeoutsAreTransportErrors(t *testing.T) {
	c := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	err := c.callNothing(ctx, &opNote, noteParams{ID: "a"}, nil)
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	err = c.callNothing(context.Background(), &opNote, noteParams{ID: "a"}, []Option{WithTimeout(20 * time.Millisecond)})
	var transport *TransportError
	if !errors.As(err, &transport) || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("got %v", err)
	}
}

func TestRedirectsDropCredentials(t *testing.T) {
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" || r.Header.Get("Cookie") != "" {
			t.Error("credentials reached another origin")
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"name":"n"}`)
	}))
	t.Cleanup(other.Close)
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, other.URL+"/x", http.StatusSeeOther)
	}, WithHeader("Authorization", "Bearer secret"), WithHeader("Cookie", "a=b"))
	result, err := call[*note](context.Background(), c, &opNote, noteParams{ID: "a"}, nil)
	if err != nil || result.Name != "n" {
		t.Fatalf("got %v, %v", result, err)
	}
}

func TestValuesOfUsersAreJSON(t *testing.T) {
	data, err := marshal(map[string]any{"b": []int{1}, "a": json.Number("1e400"), "t": time.Unix(0, 0).UTC(), "n": note{Name: "<"}})
	if want := `{"a":1e400,"b":[1],"n":{"name":"<"},"t":"1970-01-01T00:00:00Z"}`; err != nil || string(data) != want {
		t.Fatalf("got %s, %v", data, err)
	}
}

func TestAFileInABodyIsSentAgainFromItsStart(t *testing.T) {
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	_, _ = file.WriteString("content")
	op := opNote
	op.idempotent = true
	op.body = []media{{name: "text/plain", family: "binary"}}
	var bodies []string
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		data, _ := io.ReadAll(r.Body)
		bodies = append(bodies, string(data))
		w.WriteHeader(http.StatusServiceUnavailable)
	}, WithMaxRetries(1))
	params := uploadParams{ID: "a", Body: Upload{Content: file}}
	for range 2 {
		_ = c.callNothing(context.Background(), &op, params, nil)
	}
	if strings.Join(bodies, ",") != "content,content,content,content" {
		t.Fatalf("got %q", bodies)
	}
	params.Body = Upload{Content: io.MultiReader(strings.NewReader("once"))}
	_ = c.callNothing(context.Background(), &op, params, nil)
	if len(bodies) != 5 || bodies[4] != "once" {
		t.Fatalf("got %q", bodies)
	}
	if _, err := file.Stat(); err != nil {
		t.Fatal(err)
	}
}

func TestUnknownVariantsAreKept(t *testing.T) {
	var channel NotificationChannel
	text := `{"kind":"pigeon","wings":2}`
	if err := unmarshal([]byte(text), &channel); err != nil {
		t.Fatal(err)
	}
	unknown, ok := channel.(*UnknownNotificationChannel)
	if !ok || string(unknown.Value) != text {
		t.Fatalf("got %#v", channel)
	}
	data, err := marshal(&channel)
	if err != nil || string(data) != text {
		t.Fatalf("got %s, %v", data, err)
	}
}
