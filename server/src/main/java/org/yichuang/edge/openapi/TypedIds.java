package org.yichuang.edge.openapi;

import java.util.Iterator;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Id;

/** Describes typed ids as what they are in JSON: strings that hold a UUID. */
final class TypedIds implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		var javaType = TypeFactory.defaultInstance().constructType(type.getType());
		if (Id.class.isAssignableFrom(javaType.getRawClass())) {
			return new UUIDSchema();
		}
		return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
	}

}
