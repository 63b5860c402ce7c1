"""The operations of the API, grouped as the document groups them."""
