package org.yichuang.edge.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says of every record which of its components are always there: those not marked
 * nullable.
 */
final class RequiredComponents implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema<?> schema = chain.next().resolve(type, context, chain);
		Class<?> raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord()) {
			Schema<?> model = model(schema, context);
			if (model.getProperties() != null) {
				model.setRequired(required(raw).stream().filter(model.getProperties()::containsKey).toList());
			}
		}
		return schema;
	}

	private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
		if (schema.get$ref() == null) {
			return schema;
		}
		var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
		return context.getDefinedModels().getOrDefault(name, schema);
	}

	private static List<String> required(Class<?> raw) {
		return Arrays.stream(raw.getRecordComponents())
			.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.sorted()
			.toList();
	}

}
