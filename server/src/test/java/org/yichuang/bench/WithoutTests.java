package org.yichuang.bench;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the tests' classes out of a program that a bench starts. */
final class WithoutTests extends TypeExcludeFilter {

	@Override
	public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
		return type.getResource().getURI().toString().contains("/test-classes/");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WithoutTests;
	}

	@Override
	public int hashCode() {
		return WithoutTests.class.hashCode();
	}

}
