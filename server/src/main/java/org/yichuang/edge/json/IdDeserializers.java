package org.yichuang.edge.json;

import java.lang.reflect.Constructor;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yichuang.kernel.Id;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Reads ids of every type from their bare value. */
final class IdDeserializers extends SimpleDeserializers {

	private static final long serialVersionUID = 1;

	@Override
	public @Nullable ValueDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config,
			BeanDescription.Supplier description) {
		return Id.class.isAssignableFrom(type.getRawClass()) ? new OfOneType(type.getRawClass()) : null;
	}

	/** Reads ids of one type. */
	private static final class OfOneType extends StdDeserializer<Object> {

		private final Constructor<?> constructor;

		OfOneType(Class<?> type) {
			super(type);
			try {
				this.constructor = type.getConstructor(UUID.class);
			}
			catch (NoSuchMethodException cause) {
				throw new IllegalStateException(type + " is no record of one UUID", cause);
			}
		}

		@Override
		public Object deserialize(JsonParser json, DeserializationContext context) {
			var value = Id.parse(String.valueOf(json.getValueAsString()));
			try {
				return this.constructor.newInstance(value);
			}
			catch (ReflectiveOperationException cause) {
				throw new IllegalStateException(cause);
			}
		}

	}

}
