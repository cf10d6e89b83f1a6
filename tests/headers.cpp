// Nothing: precompiled headers belong to a target that has a source.
