package org.yichuang.edge.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names the schema of a nested record after the class around it as well, so that two
 * rooms may both have a {@code Reason} or a {@code Created}: {@code AccountView.Page} is
 * {@code AccountPage}, {@code BodiesController.Created} is {@code BodiesCreated},
 * {@code MeController.Me} stays {@code Me}.
 */
final class HouseNames extends TypeNameResolver {

	@Override
	protected String getNameOfClass(Class<?> type) {
		var around = type.getEnclosingClass();
		if (around == null) {
			return type.getSimpleName();
		}
		var outer = getNameOfClass(around).replaceFirst("(Controller|Views?)$", "");
		return type.getSimpleName().startsWith(outer) ? type.getSimpleName() : outer + type.getSimpleName();
	}

}
