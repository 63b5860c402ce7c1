package runtime

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// unmarshal reads a JSON text into a Go value. It is lenient: unknown members, unknown enum values and unknown variants
// are kept, null for an optional member means left out, a missing required member is noted.
func unmarshal(data []byte, target any) error {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if err := json.Unmarshal(data, new(json.RawMessage)); err != nil {
		return err
	}
	return read(bytes.TrimSpace(data), reflect.ValueOf(target).Elem())
}

// read reads a JSON text that is known to be one.
func read(data []byte, v reflect.Value) error {
	if string(data) == "null" {
		if !takesNull(v.Type()) {
			return errors.New("unexpected null")
		}
		v.SetZero()
		return nil
	}
	switch target := v.Addr().Interface().(type) {
	case *any:
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		return decoder.Decode(target)
	case *time.Time:
		data = bytes.ToUpper(data)
	case *[]byte:
		return json.Unmarshal(data, (*Base64URL)(target))
	case *Upload:
		var text string
		err := json.Unmarshal(data, &text)
		*target = NewUpload("", []byte(text))
		return err
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return read(data, v.Elem())
	case reflect.Interface:
		return readUnion(data, v, unionIndex()[v.Type()])
	case reflect.Int32, reflect.Int64, reflect.Uint64:
		return readInteger(data, v.Addr().Interface())
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			return readSlice(data, v)
		}
	case reflect.Map:
		return readMap(data, v)
	case reflect.Struct:
		if isWrapper(v.Type()) {
			return read(data, v.Field(0))
		}
		if _, ok := v.Interface().(model); ok {
			return readModel(data, v)
		}
	}
	return json.Unmarshal(data, v.Addr().Interface())
}

// placeError is an error somewhere in a value, with the JSON pointer of the place.
type placeError struct {
	pointer string
	cause   error
}

func (e placeError) Error() string { return fmt.Sprintf("at %q: %v", e.pointer, e.cause) }

func (e placeError) Unwrap() error { return e.cause }

// within returns the error of a member as one of the value that holds it.
func within(name string, err error) error {
	inner := placeError{cause: err}
	errors.As(err, &inner)
	token := strings.NewReplacer("~", "~0", "/", "~1").Replace(name)
	return placeError{"/" + token + inner.pointer, inner.cause}
}

func takesNull(t reflect.Type) bool {
	nilable := t.Kind() == reflect.Interface || t.Kind() == reflect.Pointer || t == reflect.TypeFor[RawJSON]()
	return nilable || isWrapper(t) && takesNull(t.Field(0).Type)
}

// readInteger reads 5, and 5.0 and 5e0 too.
func readInteger(data []byte, target any) error {
	err := json.Unmarshal(data, target)
	if err == nil {
		return nil
	}
	number, ok := new(big.Float).SetPrec(128).SetString(string(data))
	if ok && number.IsInt() && number.MantExp(nil) <= 64 {
		return json.Unmarshal(number.Append(nil, 'f', 0), target)
	}
	return err
}

func readSlice(data []byte, v reflect.Value) error {
	var items []json.RawMessage
	if err := json.Unmarshal(data, &items); err != nil || items == nil {
		return errors.New("expected an array")
	}
	v.Set(reflect.MakeSlice(v.Type(), len(items), len(items)))
	for i, item := range items {
		if err := read(item, v.Index(i)); err != nil {
			return within(strconv.Itoa(i), err)
		}
	}
	return nil
}

// readObject returns the members of an object, null as nil.
func readObject(data []byte) map[string]json.RawMessage {
	var object map[string]json.RawMessage
	if json.Unmarshal(data, &object) != nil {
		return nil
	}
	return object
}

func readMap(data []byte, v reflect.Value) error {
	object := readObject(data)
	if object == nil {
		return errors.New("expected an object")
	}
	v.Set(reflect.MakeMap(v.Type()))
	for name, text := range object {
		value := reflect.New(v.Type().Elem()).Elem()
		if err := read(text, value); err != nil {
			return within(name, err)
		}
		v.SetMapIndex(reflect.ValueOf(name), value)
	}
	return nil
}

func readModel(data []byte, v reflect.Value) error {
	object := readObject(data)
	if object == nil {
		return errors.New("expected an object")
	}
	v.SetZero()
	var missing []string
	for _, f := range fieldsOf(v.Type()) {
		text, given := object[f.name]
		delete(object, f.name)
		target := v.Field(f.index)
		value, isPointer := target, f.optional && target.Kind() == reflect.Pointer
		if isPointer {
			value = reflect.New(target.Type().Elem()).Elem()
		}
		if given && (string(text) != "null" || takesNull(value.Type())) {
			if err := read(text, value); err != nil {
				return within(f.name, err)
			}
			if isPointer {
				target.Set(value.Addr())
			}
		} else if !f.optional {
			missing = append(missing, f.name)
		}
	}
	if len(object) == 0 {
		object = nil
	}
	v.FieldByName("Object").Set(reflect.ValueOf(Object{object, missing}))
	return nil
}

// readUnion picks the variant by the discriminator, else the best fit: the first variant that takes the value without
// loss, else the one that misses and leaves over least. What fits none is kept as it came.
func readUnion(data []byte, v reflect.Value, u *union) error {
	object := readObject(data)
	if u.discriminator != "" && object != nil {
		if chosen := u.choose(fmt.Sprint(jsonOr(string(object[u.discriminator])))); chosen != nil {
			value := reflect.New(reflect.TypeOf(chosen.of).Elem())
			v.Set(value)
			return read(data, value.Elem())
		}
	} else if best := u.bestFit(data); best.IsValid() {
		v.Set(best)
		return nil
	}
	unknown := reflect.New(reflect.TypeOf(u.unknown).Elem())
	unknown.Elem().Field(0).SetBytes(slices.Clone(data))
	v.Set(unknown)
	return nil
}

func (u *union) choose(tag string) *variant {
	chosen := first(u.variants, func(v variant) bool { return slices.Contains(v.tags, tag) })
	return cmp.Or(chosen, first(u.variants, func(v variant) bool { return v.fallback }))
}

func (u *union) bestFit(data []byte) (best reflect.Value) {
	least := 1000
	for _, variant := range u.variants {
		value := reflect.New(reflect.TypeOf(variant.of).Elem())
		if read(data, value.Elem()) != nil {
			continue
		}
		if loss := lossOf(value.Elem()); loss < least {
			best, least = value, loss
		}
	}
	return best
}

// lossOf counts what a value misses and leaves over; a wrong constant rules it out. A variant may be a union itself.
func lossOf(v reflect.Value) int {
	for isWrapper(v.Type()) || v.Kind() == reflect.Interface && !v.IsNil() {
		if v.Kind() == reflect.Struct {
			v = v.Field(0)
		} else {
			v = reflect.Indirect(v.Elem())
		}
	}
	if v.Type() == reflect.TypeFor[RawJSON]() {
		return 900
	}
	if value, ok := v.Interface().(interface{ IsKnown() bool }); ok && !value.IsKnown() {
		return 500
	}
	kept, ok := v.Interface().(model)
	if !ok || v.Kind() != reflect.Struct {
		return 0
	}
	object := kept.object()
	loss := 2*len(object.Extra) + 100*len(object.Missing)
	for _, f := range fieldsOf(v.Type()) {
		if f.constant == "" || f.omits(v.Field(f.index)) || slices.Contains(object.Missing, f.name) {
			continue
		}
		if data, err := marshal(v.Field(f.index).Interface()); err == nil && string(data) != f.constant {
			loss += 1000
		}
	}
	return loss
}
