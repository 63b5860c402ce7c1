//! What generated modules are made with; not every one needs all of it.
#![allow(unused_imports)]

pub(crate) use crate::runtime::values::{extra, present, union};
pub(crate) use crate::{models::*, resources::*, runtime as op, runtime::response as decode, Bytes, Call, Upload};
pub(crate) use serde::{Deserialize, Serialize};
pub(crate) use serde_json::{Map, Number, Value};
pub(crate) use std::collections::BTreeMap;
