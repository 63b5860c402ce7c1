package runtime

import (
	"cmp"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// field is what the tags of a struct field say: a member of a model (api), a parameter (path, query, header, cookie,
// querystring), a member of the request body (body), the other ones (extra) or all of it (content). Pointers are optional
// without saying so.
type field struct {
	index                 int
	in, name              string
	optional              bool
	constant, contentType string
	style                 style
}

// style is how a value is written into a URL, a header or a form. A tag marks explode with an asterisk and reserved with a
// plus sign.
type style struct {
	name              string
	explode, reserved bool
}

var fieldCache sync.Map

// fieldsOf returns the tagged fields of a struct. A tag begins with the place and the name.
func fieldsOf(t reflect.Type) []field {
	if known, ok := fieldCache.Load(t); ok {
		return known.([]field)
	}
	var fields []field
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		place, _, ok := strings.Cut(string(tag), ":")
		if !ok {
			continue
		}
		spec := cmp.Or(tag.Get("style"), map[string]string{"query": "form*", "cookie": "form*"}[place])
		form := style{strings.TrimRight(spec, "*+"), strings.Contains(spec, "*"), strings.Contains(spec, "+")}
		optional := cmp.Or(tag.Get("optional"), strconv.FormatBool(t.Field(i).Type.Kind() == reflect.Pointer)) == "true"
		fields = append(fields, field{i, place, tag.Get(place), optional, tag.Get("const"), tag.Get("type"), form})
	}
	fieldCache.Store(t, fields)
	return fields
}

// omits tells whether a value stands for one that is left out.
func (f field) omits(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map, reflect.Interface:
		return f.optional && v.IsNil()
	}
	return v.Kind() == reflect.Pointer && v.IsNil()
}

// isWrapper tells whether a struct stands for the value in its only field, as Nullable does.
func isWrapper(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && t.NumField() == 1 && t.Field(0).Name == "Value"
}

// model is implemented by all models, because they embed an [Object].
type model interface{ object() Object }

func (o Object) object() Object { return o }

// union says which types implement a sealed interface. All are given as nil pointers.
type union struct {
	of            any
	unknown       any
	discriminator string
	variants      []variant
}

// variant is one type of a union with the values of the discriminator that select it; fallback takes all others.
type variant struct {
	of       any
	tags     []string
	fallback bool
}

var unionIndex = sync.OnceValue(func() map[reflect.Type]*union {
	index := map[reflect.Type]*union{}
	for _, each := range api.unions {
		index[reflect.TypeOf(each.of).Elem()] = &each
	}
	return index
})
